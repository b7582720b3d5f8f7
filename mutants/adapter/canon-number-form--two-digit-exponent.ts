import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes exponents with two digits at least, as C does',
  answer: writingNumbers((value) => String(value).replace(/(?<=e[+-])\d$/, '0$&')),
});
