import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'takes an escape that JSON does not have for the character itself',
  answer: forgiving('invalid-json', (text) => text.replace(/\\([^"\\/bfnrtu])/g, '$1')),
});
