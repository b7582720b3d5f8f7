import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'writes the digits of escapes in upper case',
  answer: writing({
    string: (text) =>
      JSON.stringify(text).replace(/(?<=(?<!\\)(?:\\\\)*\\u)[0-9a-f]{4}/g, (digits) =>
        digits.toUpperCase(),
      ),
  }),
});
