import { forgivingCid, multibase32, decodeBase32Loosely } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-trailing-bits'],
  description: 'checks the last bits but not the length',
  answer: forgivingCid('cid-trailing-bits', (text) =>
    [1, 3, 6].includes(text.slice(1).length % 8)
      ? multibase32(decodeBase32Loosely(text.slice(1)))
      : undefined,
  ),
});
