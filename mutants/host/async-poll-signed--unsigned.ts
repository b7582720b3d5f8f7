import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-poll-signed'],
  description: 'does not sign what it asks of a relay',
  change: (parts) => ({ ...parts, mailboxSignature: () => ({}) }),
});
