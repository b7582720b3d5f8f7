import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-domain'],
  description: 'refuses a proof for somebody else as an invalid one',
  answer: recoding('proof-domain', 'proof-invalid'),
});
