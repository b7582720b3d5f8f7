import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-codec'],
  description: 'reads any codec',
  answer: forgivingCidBytes('cid-codec', (bytes) =>
    bytes[1]! < 0x80 || bytes[2]! >= 0x80 ? undefined : [1, 0x80, 0x04, ...bytes.subarray(3)],
  ),
});
