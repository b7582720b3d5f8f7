import { overlookingOperation } from '../log-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-shape'],
  description: 'takes every time that its language can read',
  answer: overlookingOperation((operation) => {
    const time = new Date(String(operation['created']));
    return Number.isNaN(time.getTime()) ? operation : { ...operation, created: time.toISOString() };
  }),
});
