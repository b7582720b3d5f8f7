import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-one'],
  description: 'takes the first of a list of proofs',
  answer: readingDocument('proof-verify', (document) => {
    const { proof } = document;
    return Array.isArray(proof) && proof[0] !== undefined
      ? { ...document, proof: proof[0] }
      : document;
  }),
});
