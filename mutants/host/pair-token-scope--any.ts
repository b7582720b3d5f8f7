import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-scope'],
  description: 'does not look at the scopes of a pair',
  change: (parts) => ({ ...parts, requireScope: () => undefined }),
});
