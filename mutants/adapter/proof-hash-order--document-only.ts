import { signingOther } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-hash-order'],
  description: 'signs the hash of the document only',
  answer: signingOther(({ documentHash }) => documentHash),
});
