import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'answers unauthorized to a signature that does not verify',
  answer: recoding('signature-invalid', 'unauthorized'),
});
