import { overlooking, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-unsupported'],
  description: 'compares the cryptosuite without regard to case',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    return String(proof['cryptosuite']).toLowerCase() === 'eddsa-jcs-2022'
      ? withProof(document, { cryptosuite: 'eddsa-jcs-2022' })
      : document;
  }),
});
