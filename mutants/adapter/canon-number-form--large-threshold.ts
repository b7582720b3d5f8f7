import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'switches to an exponent from 1e16',
  answer: writingNumbers((value) =>
    Math.abs(value) >= 1e16 ? value.toExponential() : String(value),
  ),
});
