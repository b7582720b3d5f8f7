import { announceTarget } from '../../reference/host/projections/announced.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-retry'],
  description: 'never asks again for what it gave up',
  change: (parts) => ({
    ...parts,
    foldAnnounced(announced, entry) {
      if (entry.kind !== 'received') return parts.foldAnnounced(announced, entry);
      const { fetches } = announced.announcements.get(announceTarget(entry.activity) ?? '') ?? {};
      const isOver = [...(fetches?.values() ?? [])].some(({ nextAttemptAt }) => !nextAttemptAt);
      return parts.foldAnnounced(announced, isOver ? { ...entry, by: 'backfill' } : entry);
    },
  }),
});
