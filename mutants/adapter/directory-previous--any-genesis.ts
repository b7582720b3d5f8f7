import { beginLog } from '../../reference/core/index.ts';
import { judgingOperations } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-previous'],
  description: 'takes the log of any genesis',
  answer: judgingOperations(
    (right) => (did, state, operation) =>
      state === undefined ? { ...beginLog(operation), did } : right(did, state, operation),
  ),
});
