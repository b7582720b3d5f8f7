import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes any text as an encoding',
  answer: overlookingShape((envelope) => {
    const { encoding } = envelope;
    return encoding === 'plain' || typeof encoding !== 'string'
      ? envelope
      : { ...envelope, encoding: 'other' };
  }),
});
