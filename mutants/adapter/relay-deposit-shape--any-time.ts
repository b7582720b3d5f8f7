import { overlookingShape } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-refuse'],
  description: 'takes every time that its language can read',
  answer: overlookingShape((envelope) => {
    const time = new Date(String(envelope['created']));
    return Number.isNaN(time.getTime()) ? envelope : { ...envelope, created: time.toISOString() };
  }),
});
