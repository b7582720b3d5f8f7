import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'asks no more of a proof than that it is there',
  answer: overlookingShape((envelope) =>
    'proof' in envelope ? { ...envelope, proof: {} } : envelope,
  ),
});
