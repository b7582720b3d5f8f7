import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes a lower-case t or z, as RFC 3339 does',
  answer: overlooking((document) => withTimes(document, (time) => time.toUpperCase())),
});
