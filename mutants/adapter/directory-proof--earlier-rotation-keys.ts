import { judgingOperations, withRotationKeys } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'takes operations by every rotation key that the log ever named',
  answer: judgingOperations((right) => {
    const ever = new Map<string, string[]>();
    return (did, state, operation) => {
      const known = state === undefined ? [] : (ever.get(did) ?? []);
      const next = right(did, state && withRotationKeys(state, known), operation);
      const { statement } = next;
      if (next.last.type !== 'revoke') ever.set(did, [...known, ...statement.rotation_keys]);
      return next;
    };
  }),
});
