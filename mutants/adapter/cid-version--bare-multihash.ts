import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-version'],
  description: 'reads a bare multihash, as version 0 is',
  answer: forgivingCidBytes('cid-version', (bytes) =>
    bytes[0] === 0x12 ? [1, 0x80, 0x04, ...bytes] : undefined,
  ),
});
