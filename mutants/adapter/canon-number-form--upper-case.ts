import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes the exponent with an upper-case E',
  answer: writingNumbers((value) => String(value).toUpperCase()),
});
