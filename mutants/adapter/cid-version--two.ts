import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-version'],
  description: 'reads versions that do not exist yet',
  answer: forgivingCidBytes('cid-version', (bytes) =>
    bytes[0] === 1 ? undefined : [1, ...bytes.subarray(1)],
  ),
});
