import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'does not tell a peer that has moved of the revoke',
  change: (parts) => ({ ...parts, tellAgain: () => undefined }),
});
