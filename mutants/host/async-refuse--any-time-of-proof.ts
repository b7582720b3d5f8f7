import { orElse } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes whose proof was made at another time',
  change: (parts) => ({
    ...parts,
    verifyEnvelopeProof: (envelope, signers) =>
      orElse(
        () => parts.verifyEnvelopeProof(envelope, signers),
        'proof-created',
        () => undefined,
      ),
  }),
});
