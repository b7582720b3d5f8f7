import { readingDocument, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-malformed'],
  description: 'reads a `proofValue` without the letter of its alphabet',
  answer: readingDocument('proof-verify', (document) => {
    const value = proofOf(document)['proofValue'];
    return typeof value === 'string' && /^[1-9A-HJ-NP-Za-km-y]/.test(value)
      ? withProof(document, { proofValue: `z${value}` })
      : document;
  }),
});
