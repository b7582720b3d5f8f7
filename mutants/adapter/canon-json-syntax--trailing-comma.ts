import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-json-syntax'],
  description: 'takes a comma after the last member or element',
  answer: forgiving('invalid-json', (text) => text.replace(/,\s*(?=[}\]])/g, '')),
});
