import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'computes in single precision where that seems enough',
  answer: writingNumbers((value) =>
    Math.abs(value) < 1 ? String(Math.fround(value)) : String(value),
  ),
});
