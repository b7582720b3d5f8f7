import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes years of more than four digits',
  answer: overlooking((document) =>
    withTimes(document, (time) => time.replace(/^[+-]?\d+(?=\d{4}-)/, '')),
  ),
});
