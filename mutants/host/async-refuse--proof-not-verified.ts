import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes that anybody signed',
  change: (parts) => ({ ...parts, verifyEnvelopeProof: () => Promise.resolve() }),
});
