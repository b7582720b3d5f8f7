import { forgivingCid, multibase32, decodeBase32Loosely } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-trailing-bits'],
  description: 'checks the length but not the last bits',
  answer: forgivingCid('cid-trailing-bits', (text) =>
    [1, 3, 6].includes(text.slice(1).length % 8)
      ? undefined
      : multibase32(decodeBase32Loosely(text.slice(1))),
  ),
});
