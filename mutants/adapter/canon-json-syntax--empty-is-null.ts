import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'reads empty input as null',
  answer: forgiving('invalid-json', (text) => (text.trim() === '' ? 'null' : undefined)),
});
