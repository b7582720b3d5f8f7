import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-hash'],
  description: 'reads any hash function of one byte that gives 32 bytes',
  answer: forgivingCidBytes('cid-hash', (bytes) =>
    (bytes[3] ?? 0x80) < 0x80 && bytes[4] === 32
      ? [...bytes.subarray(0, 3), 0x12, ...bytes.subarray(4)]
      : undefined,
  ),
});
