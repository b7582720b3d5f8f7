import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search-query'],
  description: 'takes the nearest number of the range for one beyond it',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      readSearchRequest: (query) => {
        const clamped = new URLSearchParams(query);
        if (Number(query.get('limit') ?? 1) > 100) clamped.set('limit', '100');
        return right.readSearchRequest(clamped);
      },
    })),
});
