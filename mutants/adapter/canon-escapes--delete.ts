import { writing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-escapes'],
  description: 'escapes U+007F as if it were a control character',
  answer: writing({ string: (text) => JSON.stringify(text).replaceAll('\u007f', '\\u007f') }),
});
