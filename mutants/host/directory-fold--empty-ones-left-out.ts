import type { DirectoryDocument } from '../../reference/core/directory-log.ts';
import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-fold'],
  description: 'leaves out what is empty',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      document: (state) => {
        const document = right.document(state);
        const filled = Object.entries(document ?? {}).filter(
          ([, value]) => !Array.isArray(value) || value.length > 0,
        );
        return document && (Object.fromEntries(filled) as unknown as DirectoryDocument);
      },
    })),
});
