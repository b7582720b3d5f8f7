import { forgivingCidBytes } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-digest-length'],
  description: 'looks at the bytes that are there, not at the length that is declared',
  answer: forgivingCidBytes('cid-digest-length', (bytes) => [
    ...bytes.subarray(0, 4),
    32,
    ...bytes.subarray(5),
  ]),
});
