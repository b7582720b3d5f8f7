import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-codec'],
  description: 'reads any codec of one byte',
  answer: forgivingCidBytes('cid-codec', (bytes) =>
    (bytes[1] ?? 0x80) < 0x80 ? [1, 0x80, 0x04, ...bytes.subarray(2)] : undefined,
  ),
});
