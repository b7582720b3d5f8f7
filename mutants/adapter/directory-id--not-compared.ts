import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-id'],
  description: 'does not compare the ids of operations',
  answer: overlookingOperation(
    (operation) => operation,
    () => true,
  ),
});
