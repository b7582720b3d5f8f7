import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'does not ask whether an object is an operation',
  answer: overlookingOperation((operation) => ({ ...operation, object: 'directory_operation' })),
});
