import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-recovered'],
  description: 'recovers by a pull only',
  change: (parts) => ({ ...parts, recoverByRefresh: () => undefined }),
});
