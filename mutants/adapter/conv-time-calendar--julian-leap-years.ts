import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes 29 February of every fourth year',
  answer: overlooking((document) =>
    withTimes(document, (time) => time.replace('00-02-29T', '00-02-28T')),
  ),
});
