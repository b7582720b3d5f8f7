import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-minimal-varint'],
  description: 'reads a version that is not in its shortest form',
  answer: forgivingCidBytes('cid-version', (bytes) =>
    bytes[0] === 0x81 && bytes[1] === 0 ? [1, ...bytes.subarray(2)] : undefined,
  ),
});
