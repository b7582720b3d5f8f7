import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-invalid'],
  description: 'reports a signature that does not verify as an unknown key',
  answer: recoding('proof-invalid', 'key-unknown'),
});
