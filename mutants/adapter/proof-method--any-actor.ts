import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-method'],
  description: 'looks the key up by the method of the proof, whoever the actor is',
  answer: recoding('proof-method', 'key-unknown'),
});
