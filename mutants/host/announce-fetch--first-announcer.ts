import { announceTarget } from '../../reference/host/projections/announced.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['announce-fetch'],
  description: 'asks only the first one who announced something',
  change: (parts) => ({
    ...parts,
    foldAnnounced(announced, entry) {
      const id = entry.kind === 'received' ? (announceTarget(entry.activity) ?? '') : '';
      const before = new Set(announced.announcements.get(id)?.fetches.keys());
      const next = parts.foldAnnounced(announced, entry);
      const fetches = next.announcements.get(id)?.fetches;
      for (const origin of fetches?.keys() ?? []) {
        if (before.size > 0 && !before.has(origin)) fetches?.delete(origin);
      }
      return next;
    },
  }),
});
