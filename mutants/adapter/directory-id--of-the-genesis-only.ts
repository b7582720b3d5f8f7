import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-id'],
  description: 'compares the id of a genesis only',
  answer: overlookingOperation(
    (operation) => operation,
    (state) => state !== undefined,
  ),
});
