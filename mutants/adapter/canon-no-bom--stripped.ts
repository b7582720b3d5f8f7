import { readingBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-no-bom'],
  description: 'strips a byte order mark, as text decoders do unless told otherwise',
  answer: readingBytes((bytes) => bytes.subarray(bytes.indexOf('efbbbf', 0, 'hex') === 0 ? 3 : 0)),
});
