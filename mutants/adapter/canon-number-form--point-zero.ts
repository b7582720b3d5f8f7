import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes integral doubles above 32 bits with a fraction',
  answer: writingNumbers((value) =>
    Math.abs(value) > 2 ** 31 && /^-?\d+$/.test(String(value)) ? `${value}.0` : String(value),
  ),
});
