import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-calendar'],
  description: 'takes second 60',
  answer: overlooking((document) => withTimes(document, (time) => time.replace(':60.', ':59.'))),
});
