import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes a life of any length',
  answer: overlookingShape((envelope) =>
    typeof envelope['ttl_seconds'] === 'number' ? { ...envelope, ttl_seconds: 60 } : envelope,
  ),
});
