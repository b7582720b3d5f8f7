import { ProtocolError, documentId, isJsonObject } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-did'],
  description: 'asks for the id before the DID',
  answer: judgingOperations((right) => (did, state, operation) => {
    if (isJsonObject(operation) && documentId(operation) !== operation['id']) {
      throw new ProtocolError('id-mismatch', 'another id');
    }
    return right(did, state, operation);
  }),
});
