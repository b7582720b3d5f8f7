import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-unsigned'],
  description: 'answers signature-invalid to a request without a signature',
  answer: recoding('unauthorized', 'signature-invalid'),
});
