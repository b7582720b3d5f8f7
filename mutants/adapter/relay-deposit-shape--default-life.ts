import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes envelopes that do not say how long they live',
  answer: overlookingShape((envelope) => ({ ttl_seconds: 60, ...envelope })),
});
