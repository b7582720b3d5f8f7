import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-handle'],
  description: 'finds a DID by a handle that it gave up',
  change: (parts) => changeDirectory(parts, () => ({ presentHandle: (owner) => owner?.did })),
});
