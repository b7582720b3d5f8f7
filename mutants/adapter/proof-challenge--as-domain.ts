import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-challenge'],
  description: 'refuses another challenge as another domain',
  answer: recoding('proof-challenge', 'proof-domain'),
});
