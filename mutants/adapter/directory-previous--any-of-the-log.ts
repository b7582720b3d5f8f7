import { type JsonValue, isJsonObject } from '../../reference/core/index.ts';
import { judgingOperations, withLast } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-previous'],
  description: 'takes an operation that follows any earlier one',
  answer: judgingOperations((right) => {
    const ids = new Map<string, JsonValue[]>();
    return (did, state, operation) => {
      const known = state === undefined ? [] : (ids.get(did) ?? []);
      const previous = isJsonObject(operation) ? operation['previous'] : undefined;
      const isOfLog = previous !== undefined && known.includes(previous);
      const next = right(
        did,
        state && isOfLog ? withLast(state, { id: previous }) : state,
        operation,
      );
      ids.set(did, [...known, next.last.id]);
      return next;
    };
  }),
});
