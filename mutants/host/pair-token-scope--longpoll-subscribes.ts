import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-scope'],
  description: 'lets only those who may subscribe wait for changes',
  change: (parts) => ({
    ...parts,
    scopeOfFeed: (feed) => (feed === 'normal' ? 'federation:sync_pull' : 'federation:subscribe'),
  }),
});
