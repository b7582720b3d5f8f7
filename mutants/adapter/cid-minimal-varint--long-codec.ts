import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-minimal-varint'],
  description: 'reads a codec that is not in its shortest form',
  answer: forgivingCidBytes('cid-codec', (bytes) =>
    bytes[1] === 0x80 && bytes[2] === 0x84 && bytes[3] === 0
      ? [1, 0x80, 0x04, ...bytes.subarray(4)]
      : undefined,
  ),
});
