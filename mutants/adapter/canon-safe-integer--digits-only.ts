import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-safe-integer'],
  description:
    'checks integers that are written in digits only, not those with a fraction or an exponent',
  answer: forgiving('unsafe-integer', (text) =>
    mapNumbers(text, (token) => (/[.eE]/.test(token) ? '1' : token)),
  ),
});
