import { forgivingCid } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'trims white space',
  answer: forgivingCid('cid-multibase', (text) => text.trim()),
});
