import { mapStrings, refusing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-number-underflow'],
  description: 'refuses a zero with an exponent',
  answer: refusing('number-underflow', (text) =>
    /(?<![\d.])0(?:\.0+)?[eE]/.test(mapStrings(text, () => '""')),
  ),
});
