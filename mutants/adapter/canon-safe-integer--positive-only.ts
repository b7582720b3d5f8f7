import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-safe-integer'],
  description: 'checks the upper bound only',
  answer: forgiving('unsafe-integer', (text) =>
    mapNumbers(text, (token) => (token.startsWith('-') ? '1' : token)),
  ),
});
