import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-negative-zero'],
  description: 'keeps the sign of a zero that is read from text',
  answer: writing({ number: (value) => (Object.is(value, -0) ? '-0' : String(value)) }),
});
