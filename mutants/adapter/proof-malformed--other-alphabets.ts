import { encodeProofValue } from '../../reference/core/index.ts';
import { readingDocument, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-malformed'],
  description: 'reads a `proofValue` in every alphabet that its library knows',
  answer: readingDocument('proof-verify', (document) => {
    const value = String(proofOf(document)['proofValue']);
    const bytes = /^[fF]/.test(value)
      ? Buffer.from(value.slice(1), 'hex')
      : /^[umM]/.test(value)
        ? Buffer.from(value.slice(1), 'base64')
        : undefined;
    return bytes === undefined
      ? document
      : withProof(document, { proofValue: encodeProofValue(bytes) });
  }),
});
