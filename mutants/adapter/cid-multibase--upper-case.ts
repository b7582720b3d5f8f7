import { forgivingCid } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'reads upper case too',
  answer: forgivingCid('cid-multibase', (text) => text.toLowerCase()),
});
