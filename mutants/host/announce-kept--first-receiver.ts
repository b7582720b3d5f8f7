import { announceTarget } from '../../reference/host/projections/announced.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-kept'],
  description: 'shows what it fetched only to those to whom it was announced before',
  change: (parts) => ({
    ...parts,
    foldFeed(feed, entry) {
      const id = entry.kind === 'received' ? (announceTarget(entry.activity) ?? '') : '';
      const isLate = entry.kind === 'received' && feed.items.has(id);
      return parts.foldFeed(feed, isLate ? { ...entry, by: 'backfill' } : entry);
    },
  }),
});
