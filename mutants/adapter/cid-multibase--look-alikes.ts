import { forgivingCid } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-multibase'],
  description: 'reads 0, 1 and 8 as the letters that they look like',
  answer: forgivingCid('cid-multibase', (text) =>
    text.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('8', 'b'),
  ),
});
