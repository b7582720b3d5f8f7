import { overlooking, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-unsupported'],
  description: 'does not compare the type of a proof',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    return 'type' in proof ? withProof(document, { type: 'DataIntegrityProof' }) : document;
  }),
});
