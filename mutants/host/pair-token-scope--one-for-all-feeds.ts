import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-scope'],
  description: 'lets those who may pull subscribe',
  change: (parts) => ({ ...parts, scopeOfFeed: () => 'federation:sync_pull' }),
});
