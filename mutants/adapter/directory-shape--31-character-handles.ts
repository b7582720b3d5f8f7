import { ProtocolError } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'refuses handles of 32 characters',
  answer: judgingOperations((right) => (did, state, operation) => {
    const next = right(did, state, operation);
    if (next.statement.handle?.length !== 32) return next;
    throw new ProtocolError('shape-invalid', 'a long handle');
  }),
});
