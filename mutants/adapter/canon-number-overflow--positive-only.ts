import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-overflow'],
  description: 'looks for positive infinity only',
  answer: forgiving('number-overflow', (text) =>
    mapNumbers(text, (token) => (Number(token) === -Infinity ? '1.5' : token)),
  ),
});
