import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes any two digits for a month',
  answer: overlooking((document) =>
    withTimes(document, (time) => time.replace(/(?<=^\d{4}-)(?:00|1[3-9])(?=-)/, '12')),
  ),
});
