import { isLogged } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-expiry'],
  description: 'never looks at a log again after a day',
  change: (parts) => ({
    ...parts,
    isOldDocument: (document, now) => !isLogged(document.did) && parts.isOldDocument(document, now),
  }),
});
