import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-hash'],
  description: 'says that the length is wrong where the hash function is',
  answer: forgivingCidBytes('cid-hash', (bytes) =>
    bytes[4] === 32 ? undefined : [...bytes.subarray(0, 3), 0x12, ...bytes.subarray(4)],
  ),
});
