import { writingNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-form'],
  description: 'writes 15 significant digits',
  answer: writingNumbers((value) => String(Number(value.toPrecision(15)))),
});
