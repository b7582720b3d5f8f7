import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-search'],
  description: 'begins with the DID that it should begin behind',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      readSearchRequest: (query) => {
        const asked = right.readSearchRequest(query);
        return { ...asked, after: asked.after.slice(0, -1) };
      },
    })),
});
