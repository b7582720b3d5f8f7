import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes whose id is another one',
  change: (parts) => ({ ...parts, checkEnvelopeId: () => undefined }),
});
