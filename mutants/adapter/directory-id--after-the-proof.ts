import { documentId, isJsonObject } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-id'],
  description: 'verifies proofs before ids',
  answer: judgingOperations((right) => (did, state, operation) => {
    if (isJsonObject(operation)) right(did, state, { ...operation, id: documentId(operation) });
    return right(did, state, operation);
  }),
});
