import { overlooking, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-malformed'],
  description: 'takes a `domain` that is no string',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    return typeof proof['domain'] === 'object' || typeof proof['domain'] === 'number'
      ? withProof(document, { domain: 'any' })
      : document;
  }),
});
