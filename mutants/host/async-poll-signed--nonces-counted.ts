import { hostMutant } from '../mutant.ts';

let count = Date.now();

export default hostMutant({
  requirements: ['async-poll-signed'],
  description: 'counts its nonces',
  change: (parts) => ({ ...parts, mailboxNonce: () => String((count += 1)).padStart(22, '0') }),
});
