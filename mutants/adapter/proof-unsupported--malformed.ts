import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-unsupported'],
  description: 'reports an unsupported cryptosuite as malformed',
  answer: recoding('proof-unsupported', 'proof-malformed'),
});
