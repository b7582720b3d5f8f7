import { recoding } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-did'],
  description: 'answers unauthorized to somebody else',
  answer: recoding('forbidden', 'unauthorized'),
});
