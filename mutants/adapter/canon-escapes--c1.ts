import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'escapes U+0080 to U+009F as control characters',
  answer: writing({
    string: (text) =>
      JSON.stringify(text).replace(
        /[\u0080-\u009f]/g,
        (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`,
      ),
  }),
});
