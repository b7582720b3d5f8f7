import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes of peers who may not push',
  change: (parts) => ({ ...parts, requireEnvelopeScope: () => undefined }),
});
