import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-underflow'],
  description: 'reads a number that is too small as zero',
  answer: forgiving('number-underflow', (text) =>
    mapNumbers(text, (token) => (Number(token) === 0 ? '0' : token)),
  ),
});
