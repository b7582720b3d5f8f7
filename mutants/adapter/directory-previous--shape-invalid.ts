import { ProtocolError, isJsonObject } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-previous'],
  description: 'answers shape-invalid to a second genesis',
  answer: judgingOperations((right) => (did, state, operation) => {
    const isGenesis = isJsonObject(operation) && operation['type'] === 'genesis';
    if (state && isGenesis) throw new ProtocolError('shape-invalid', 'a second genesis');
    return right(did, state, operation);
  }),
});
