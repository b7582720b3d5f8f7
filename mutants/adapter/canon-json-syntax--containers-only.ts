import { refusing } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'takes objects and arrays only, as JSON was in RFC 4627',
  answer: refusing('invalid-json', (text) => !/^\s*[[{]/.test(text)),
});
