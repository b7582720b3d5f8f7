import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search-query'],
  description: 'searches in the default namespace where none is named',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      readSearchRequest: (query) => {
        const complete = new URLSearchParams(query);
        if (!query.has('namespace')) complete.set('namespace', 'default');
        return right.readSearchRequest(complete);
      },
    })),
});
