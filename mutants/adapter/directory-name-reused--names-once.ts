import { ProtocolError } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-name-reused'],
  description: 'refuses an update that keeps the name of a key',
  answer: judgingOperations((right) => (did, state, operation) => {
    const next = right(did, state, operation);
    if (next.last.type !== 'update') return next;
    const isKept = state?.keys.some(({ id }) =>
      next.statement.keys.some(({ name }) => id === `${did}#${name}`),
    );
    if (!isKept) return next;
    throw new ProtocolError('conflict', 'the name is known');
  }),
});
