import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-moved'],
  description: 'does not tell a peer again that was moved',
  change: (parts) => ({ ...parts, tellAgain: () => undefined }),
});
