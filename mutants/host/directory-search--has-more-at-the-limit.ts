import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'says that there is more whenever the limit is reached',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      searchView: (found, limit) => ({
        ...right.searchView(found, limit),
        has_more: found.length >= limit,
      }),
    })),
});
