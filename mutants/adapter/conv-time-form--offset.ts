import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes an offset in the place of Z',
  answer: overlooking((document) =>
    withTimes(document, (time) => time.replace(/[+-]\d{2}:\d{2}$/, 'Z')),
  ),
});
