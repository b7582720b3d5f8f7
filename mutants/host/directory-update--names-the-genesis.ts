import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-update'],
  description: 'answers with the id of the genesis as the operation',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      operationView: (did, hash, operation) => ({
        ...right.operationView(did, hash, operation),
        operation: hash,
      }),
    })),
});
