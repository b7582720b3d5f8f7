import type { KnownActivity } from '../../reference/core/known-activity.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-once'],
  description: 'counts an Endorse once for each of its actors that received it',
  change(parts) {
    const seen = new Set<string>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        const next = parts.foldEndorsements(state, entry);
        if (entry.kind !== 'received' || entry.activity.type !== 'Endorse') return next;
        const { id } = entry.activity;
        for (const receiver of entry.receivers) {
          const again = {
            ...(entry.activity as unknown as KnownActivity),
            id: `${id} ${receiver}`,
          };
          if (seen.has(id)) next.all.add(again);
          seen.add(id);
        }
        return next;
      },
    };
  },
});
