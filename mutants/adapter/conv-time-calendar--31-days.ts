import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes 31 days of every month',
  answer: overlooking((document) =>
    withTimes(document, (time) => time.replace(/(?<=-(?:04|06|09|11)-)31(?=T)/, '30')),
  ),
});
