import { overlooking, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-purpose'],
  description: 'takes any purpose in the proof of an activity',
  answer: overlooking((document) => {
    return 'nonce' in document
      ? withProof(document, { proofPurpose: 'assertionMethod' })
      : document;
  }),
});
