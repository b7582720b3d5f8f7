import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search-query'],
  description: 'takes the first one of a parameter that is given twice',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      readSearchRequest: (query) =>
        right.readSearchRequest(new URLSearchParams(Object.fromEntries([...query].reverse()))),
    })),
});
