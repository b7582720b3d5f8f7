import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-fold'],
  description: 'shows the present keys only',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      document: (state) => {
        const document = right.document(state);
        return document && { ...document, assertionMethod: document.authentication };
      },
    })),
});
