import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-overflow'],
  description: 'takes a number beyond the doubles for the largest one',
  answer: forgiving('number-overflow', (text) =>
    mapNumbers(text, (token) => (Number.isFinite(Number(token)) ? token : '1.5')),
  ),
});
