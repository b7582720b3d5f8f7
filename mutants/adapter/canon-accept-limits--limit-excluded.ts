import { bytesAt, refusing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-accept-limits'],
  description: 'refuses exactly 1,048,576 bytes',
  answer: refusing('too-large', (_text, input) => bytesAt(input).length === 1_048_576),
});
