import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-overlap'],
  description: 'ends the older token with the refresh',
  change: (parts) => ({ ...parts, addToken: (_accepted, token) => [token] }),
});
