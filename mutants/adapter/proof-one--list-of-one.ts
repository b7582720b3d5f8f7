import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-one'],
  description: 'takes a list of exactly one proof',
  answer: readingDocument('proof-verify', (document) => {
    const { proof } = document;
    return Array.isArray(proof) && proof.length === 1
      ? { ...document, proof: proof[0]! }
      : document;
  }),
});
