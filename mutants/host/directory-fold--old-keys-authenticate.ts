import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-fold'],
  description: 'lists old keys for authentication',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      document: (state) => {
        const document = right.document(state);
        return document && { ...document, authentication: document.assertionMethod };
      },
    })),
});
