import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes a life that is written as a text',
  answer: overlookingShape((envelope) =>
    typeof envelope['ttl_seconds'] === 'string'
      ? { ...envelope, ttl_seconds: Number(envelope['ttl_seconds']) }
      : envelope,
  ),
});
