import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'gives the newest DID first',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      searchView: (found, limit) => {
        const view = right.searchView(found, limit);
        return { ...view, results: view.results.reverse() };
      },
    })),
});
