import { forgivingCid, multibase32, decodeBase32Loosely } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-trailing-bits'],
  description: 'ignores what the last character has beyond the last byte',
  answer: forgivingCid('cid-trailing-bits', (text) =>
    multibase32(decodeBase32Loosely(text.slice(1))),
  ),
});
