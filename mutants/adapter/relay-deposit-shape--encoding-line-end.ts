import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes an encoding with a line end after it',
  answer: overlookingShape((envelope) => ({
    ...envelope,
    encoding: typeof envelope['encoding'] === 'string' ? envelope['encoding'].trimEnd() : null,
  })),
});
