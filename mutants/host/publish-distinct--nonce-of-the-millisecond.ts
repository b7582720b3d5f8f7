import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-distinct'],
  description: 'takes the nonce from the time',
  change: (parts) => ({ ...parts, randomNonce: () => `nonce-of-${parts.clock.now()}` }),
});
