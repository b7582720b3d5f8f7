import { overlooking, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-unsupported'],
  description: 'takes every cryptosuite of Ed25519',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    return /^eddsa-/.test(String(proof['cryptosuite']))
      ? withProof(document, { cryptosuite: 'eddsa-jcs-2022' })
      : document;
  }),
});
