import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes a time without milliseconds',
  answer: overlooking((document) =>
    withTimes(document, (time) => time.replace(/(?<=T\d{2}:\d{2}:\d{2})Z$/, '.000Z')),
  ),
});
