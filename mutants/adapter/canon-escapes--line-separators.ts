import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'escapes U+2028 and U+2029, as JavaScript once needed',
  answer: writing({
    string: (text) =>
      JSON.stringify(text).replace(
        /[\u2028\u2029]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
      ),
  }),
});
