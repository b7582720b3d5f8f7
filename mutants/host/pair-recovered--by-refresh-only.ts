import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-recovered'],
  description: 'recovers by a refresh only',
  change: (parts) => ({ ...parts, recoverByPull: () => undefined }),
});
