import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'does not use an old document while the origin cannot be reached',
  change: (parts) => ({ ...parts, isPassing: () => false }),
});
