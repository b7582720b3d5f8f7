import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-overflow'],
  description: 'reports a number beyond the doubles as an unsafe integer',
  answer: recoding('number-overflow', 'unsafe-integer'),
});
