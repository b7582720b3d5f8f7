import type { KnownActivity } from '../../reference/core/known-activity.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['endorse-once'],
  description: 'counts an Endorse of its own actor again that another one of them receives',
  change(parts) {
    const published = new Set<string>();
    return {
      ...parts,
      foldEndorsements(state, entry) {
        const next = parts.foldEndorsements(state, entry);
        if (entry.kind === 'published') published.add(entry.activity.id);
        if (entry.kind === 'received' && published.has(entry.activity.id)) {
          const { id } = entry.activity;
          next.all.add({ ...(entry.activity as unknown as KnownActivity), id: `${id} received` });
        }
        return next;
      },
    };
  },
});
