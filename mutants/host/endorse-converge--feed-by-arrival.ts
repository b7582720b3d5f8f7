import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-converge'],
  description: 'shows the feed in the order in which it came',
  change: (parts) => ({
    ...parts,
    feedOrder: (feed, actor) =>
      [...parts.feedOrder(feed, actor)].sort((one, other) => one.seq - other.seq),
  }),
});
