import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes a space in the place of T',
  answer: overlooking((document) => withTimes(document, (time) => time.replace(' ', 'T'))),
});
