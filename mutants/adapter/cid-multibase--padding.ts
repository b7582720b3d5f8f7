import { forgivingCid } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'reads padding',
  answer: forgivingCid('cid-multibase', (text) => text.replace(/=+$/, '')),
});
