import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-ends'],
  description: 'keeps the token of a peer that has revoked the pair',
  change: (parts) => ({ ...parts, dropEnded: () => undefined }),
});
