import { overlooking, withTimes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-time-form'],
  description: 'takes any number of digits behind the second',
  answer: overlooking((document) =>
    withTimes(document, (time) =>
      time.replace(/\.(\d+)Z$/, (_all, digits: string) => `.${digits.slice(0, 3).padEnd(3, '0')}Z`),
    ),
  ),
});
