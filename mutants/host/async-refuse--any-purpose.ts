import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes that are signed for something else',
  change: (parts) => ({
    ...parts,
    verifyEnvelopeProof: (envelope, signers) =>
      orElse(
        () => parts.verifyEnvelopeProof(envelope, signers),
        'proof-purpose',
        () => undefined,
      ),
  }),
});
