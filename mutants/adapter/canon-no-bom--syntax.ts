import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-bom'],
  description: 'reports a byte order mark as a syntax error, as JSON parsers do',
  answer: recoding('byte-order-mark', 'invalid-json'),
});
