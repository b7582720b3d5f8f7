import { announceTarget } from '../../reference/host/projections/announced.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-aside'],
  description: 'does not show an Announce of what another origin has written',
  change: (parts) => ({
    ...parts,
    foldFeed(feed, entry) {
      const target = entry.kind === 'received' ? announceTarget(entry.activity) : undefined;
      return target !== undefined && !feed.items.has(target) ? feed : parts.foldFeed(feed, entry);
    },
  }),
});
