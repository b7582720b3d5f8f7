import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'switches to an exponent below 1e-4',
  answer: writingNumbers((value) =>
    Math.abs(value) < 1e-4 && value !== 0 ? value.toExponential() : String(value),
  ),
});
