import { refusing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-accept-limits'],
  description: 'does not know the escape of a slash',
  answer: refusing('invalid-json', (text) => /(?<!\\)(?:\\\\)*\\\//.test(text)),
});
