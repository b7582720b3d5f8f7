import { ProtocolError } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'counts UTF-16 code units in the names of a DID',
  answer: judgingOperations((right) => (did, state, operation) => {
    const next = right(did, state, operation);
    if (next.statement.also_known_as.every((name) => name.length <= 512)) return next;
    throw new ProtocolError('shape-invalid', 'a long name');
  }),
});
