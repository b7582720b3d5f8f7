import { ProtocolError } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'refuses as many rotation keys as there may be',
  answer: judgingOperations((right) => (did, state, operation) => {
    const next = right(did, state, operation);
    if (next.statement.rotation_keys.length < 5) return next;
    throw new ProtocolError('shape-invalid', 'too many rotation keys');
  }),
});
