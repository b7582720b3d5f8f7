import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-expiry'],
  description: 'uses a document for ever',
  change: (parts) => ({ ...parts, isOldDocument: () => false }),
});
