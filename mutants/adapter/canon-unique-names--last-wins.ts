import { forgiving } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['canon-unique-names'],
  description: 'keeps the last of two members with one name',
  answer: forgiving('duplicate-member', (text) => JSON.stringify(JSON.parse(text))),
});
