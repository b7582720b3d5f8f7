import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes any text as a handle',
  answer: overlookingOperation((operation) =>
    typeof operation['handle'] === 'string' ? { ...operation, handle: null } : operation,
  ),
});
