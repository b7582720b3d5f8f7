import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'skips comments',
  answer: forgiving('invalid-json', (text) => text.replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, ' ')),
});
