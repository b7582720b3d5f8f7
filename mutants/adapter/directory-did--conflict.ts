import { ProtocolError, isJsonObject } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-did'],
  description: 'answers conflict to operations of other logs',
  answer: judgingOperations((right) => (did, state, operation) => {
    const isOfAnother = isJsonObject(operation) && 'did' in operation && operation['did'] !== did;
    if (isOfAnother) throw new ProtocolError('conflict', 'the operation of another log');
    return right(did, state, operation);
  }),
});
