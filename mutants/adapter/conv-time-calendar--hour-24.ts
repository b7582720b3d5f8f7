import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes hour 24',
  answer: overlooking((document) => withTimes(document, (time) => time.replace('T24:', 'T23:'))),
});
