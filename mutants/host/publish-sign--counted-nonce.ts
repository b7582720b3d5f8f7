import { hostMutant } from '../mutant.ts';

let next = 1;

export default hostMutant({
  requirements: ['publish-sign'],
  description: 'counts its nonces',
  change: (parts) => ({ ...parts, randomNonce: () => `nonce-${String(next++).padStart(16, '0')}` }),
});
