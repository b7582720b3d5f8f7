import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-feed'],
  description: 'gives the newest activity first',
  change: (parts) => ({
    ...parts,
    feedOrder: (feed, actor) => [...parts.feedOrder(feed, actor)].reverse(),
  }),
});
