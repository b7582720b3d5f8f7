import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes a handle with a line end after it',
  answer: overlookingOperation((operation) =>
    typeof operation['handle'] === 'string'
      ? { ...operation, handle: operation['handle'].trimEnd() }
      : operation,
  ),
});
