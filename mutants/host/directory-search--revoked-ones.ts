import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'finds a DID that was revoked',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      namespacesOf: (state) => right.namespacesOf({ ...state, last: state.statement }),
      listingOf: (state) => right.listingOf({ ...state, last: state.statement }),
    })),
});
