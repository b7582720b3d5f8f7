import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-codec'],
  description: 'reads DAG-JSON as if it were JSON',
  answer: forgivingCidBytes('cid-codec', (bytes) =>
    bytes[1] === 0xa9 && bytes[2] === 0x02 ? [1, 0x80, 0x04, ...bytes.subarray(3)] : undefined,
  ),
});
