import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes white space around a time',
  answer: overlooking((document) => withTimes(document, (time) => time.trim())),
});
