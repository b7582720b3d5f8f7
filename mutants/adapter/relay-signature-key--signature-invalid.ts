import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-key'],
  description: 'answers signature-invalid to a key that it does not find',
  answer: recoding('signer-unresolvable', 'signature-invalid'),
});
