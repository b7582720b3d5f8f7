import { changeDirectory } from '../directory-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['directory-genesis'],
  description: 'answers with the DID in place of the hash',
  change: (parts) =>
    changeDirectory(parts, (right) => ({
      operationView: (did, _hash, operation) => right.operationView(did, did, operation),
    })),
});
