import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search-query'],
  description: 'takes every text as the place to begin',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      readSearchRequest: (query) => {
        const without = new URLSearchParams(query);
        without.delete('after');
        return { ...right.readSearchRequest(without), after: query.get('after') ?? '' };
      },
    })),
});
