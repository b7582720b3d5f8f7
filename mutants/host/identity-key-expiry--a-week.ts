import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-expiry'],
  description: 'uses a document for a week',
  change: (parts) => ({
    ...parts,
    isOldDocument: (document, now) => parts.isOldDocument(document, now - 6 * 86_400_000),
  }),
});
