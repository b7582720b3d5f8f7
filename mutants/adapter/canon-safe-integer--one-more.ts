import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-safe-integer'],
  description: 'takes 2^53 for safe',
  answer: forgiving('unsafe-integer', (text) =>
    mapNumbers(text, (token) => (Math.abs(Number(token)) === 2 ** 53 ? '1' : token)),
  ),
});
