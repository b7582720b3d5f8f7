import { isLogged } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'fetches a log for everything that is signed by its keys',
  change: (parts) => ({
    ...parts,
    isOldDocument: (document, now) => isLogged(document.did) || parts.isOldDocument(document, now),
  }),
});
