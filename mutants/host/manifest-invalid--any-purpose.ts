import { hostMutant } from '../mutant.ts';
import { changeExpected } from '../pair-message-tools.ts';

export default hostMutant({
  requirements: ['manifest-invalid'],
  description: 'takes a manifest that was signed for another purpose',
  change: (parts) =>
    changeExpected(parts, /^federation_manifest$/, (expected, proof) => ({
      ...expected,
      proofPurpose: String(proof.proofPurpose),
    })),
});
