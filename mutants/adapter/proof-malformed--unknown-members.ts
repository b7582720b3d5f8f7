import { overlooking, proofOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const KNOWN = new Set(
  '@context type cryptosuite created verificationMethod proofPurpose proofValue domain challenge'.split(
    ' ',
  ),
);

export default adapterMutant({
  requirements: ['proof-malformed'],
  description: 'ignores unknown members of a proof',
  answer: overlooking((document) => {
    const proof = proofOf(document);
    return {
      ...document,
      proof: Object.fromEntries(Object.entries(proof).filter(([name]) => KNOWN.has(name))),
    };
  }),
});
