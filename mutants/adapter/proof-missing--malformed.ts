import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-missing'],
  description: 'reports a proof that is not there as malformed',
  answer: recoding('proof-missing', 'proof-malformed'),
});
