import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'keeps a document for ever',
  change: (parts) => ({ ...parts, isExpired: () => false }),
});
