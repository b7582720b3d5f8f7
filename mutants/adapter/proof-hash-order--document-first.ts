import { signingOther } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-hash-order'],
  description: 'signs the hash of the document before the hash of the proof',
  answer: signingOther(({ proofHash, documentHash }) => Buffer.concat([documentHash, proofHash])),
});
