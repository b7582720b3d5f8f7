import { encodeProofValue, decodeBase58 } from '../../reference/core/index.ts';
import { readingDocument, proofOf, withProof } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-malformed'],
  description: 'ignores what comes behind 64 bytes of signature',
  answer: readingDocument('proof-verify', (document) => {
    const value = proofOf(document)['proofValue'];
    const bytes =
      typeof value === 'string' && value.startsWith('z') && value.length < 200
        ? decodeBase58(value.slice(1))
        : undefined;
    return bytes === undefined || bytes.length <= 64
      ? document
      : withProof(document, { proofValue: encodeProofValue(bytes.subarray(0, 64)) });
  }),
});
