import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-direct-answer'],
  description: 'takes envelopes of others from a peer',
  change: (parts) => ({ ...parts, checkHandedOver: () => undefined }),
});
