import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['directory-proof'],
  description: 'answers proof-invalid to an operation by another key',
  answer: recoding('key-unknown', 'proof-invalid'),
});
