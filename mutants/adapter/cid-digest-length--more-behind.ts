import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-digest-length'],
  description: 'ignores bytes behind the digest',
  answer: forgivingCidBytes('cid-digest-length', (bytes) =>
    bytes[4] === 32 && bytes.length > 37 ? [...bytes.subarray(0, 37)] : undefined,
  ),
});
