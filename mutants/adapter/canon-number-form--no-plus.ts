import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes exponents without a plus sign',
  answer: writingNumbers((value) => String(value).replace('e+', 'e')),
});
