import { forgiving, mapNumbers } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'takes leading zeros of numbers',
  answer: forgiving('invalid-json', (text) =>
    mapNumbers(text, (token) => token.replace(/^(-?)0+(?=\d)/, '$1')),
  ),
});
