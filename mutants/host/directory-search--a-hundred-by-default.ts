import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'gives a hundred results where there is no limit',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      readSearchRequest: (query) => {
        const asked = right.readSearchRequest(query);
        return query.has('limit') ? asked : { ...asked, limit: 100 };
      },
    })),
});
