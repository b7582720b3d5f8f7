import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed-approve'],
  description: 'does not look for a proposal of the peer before it asks',
  change: (parts) => ({ ...parts, findWaiting: () => undefined }),
});
