import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes a comma before the milliseconds',
  answer: overlooking((document) => withTimes(document, (time) => time.replace(',', '.'))),
});
