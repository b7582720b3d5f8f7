import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'skips white space as a programming language knows it, such as a no-break space',
  answer: forgiving('invalid-json', (text) => text.replace(/^\s+|\s+$/g, '')),
});
