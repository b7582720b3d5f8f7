import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-expiry'],
  description: 'uses a document for an hour',
  change: (parts) => ({
    ...parts,
    isOldDocument: (document, now) => parts.isOldDocument(document, now + 23 * 3_600_000),
  }),
});
