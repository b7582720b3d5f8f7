import { hostMutant } from '../mutant.ts';
import { changeTables } from '../record-tools.ts';

export default hostMutant({
  requirements: ['identity-key-expiry'],
  description: 'refuses records while an old document cannot be had anew',
  change: (parts) => ({
    ...changeTables(parts, (right) => ({
      findDocument: (did) => {
        const document = right.findDocument(did);
        return document && parts.isOldDocument(document, parts.clock.now()) ? undefined : document;
      },
    })),
  }),
});
