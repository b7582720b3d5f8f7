import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'escapes what is special in HTML',
  answer: writing({
    string: (text) =>
      JSON.stringify(text).replace(/[<>&]/g, (unit) => `\\u00${unit.charCodeAt(0).toString(16)}`),
  }),
});
