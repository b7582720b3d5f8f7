import { judgingOperations, withLast } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-created'],
  description: 'compares times with that of the genesis only',
  answer: judgingOperations((right) => {
    const begins = new Map<string, string>();
    return (did, state, operation) => {
      const created = begins.get(did) ?? '';
      const next = right(did, state && withLast(state, { created }), operation);
      if (state === undefined) begins.set(did, next.last.created);
      return next;
    };
  }),
});
