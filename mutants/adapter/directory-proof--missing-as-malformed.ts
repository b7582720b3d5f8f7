import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'answers proof-malformed to an operation without a proof',
  answer: recoding('proof-missing', 'proof-malformed'),
});
