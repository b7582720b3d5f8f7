import { computeCid } from '../../reference/core/cid.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-define-registry'],
  description: 'shows the content id of the whole object as the id of a received definition',
  change: (parts) => ({
    ...parts,
    foldRegistry(registry, entry) {
      const next = parts.foldRegistry(registry, entry);
      if (entry.kind !== 'received' || !isJsonObject(entry.activity.object)) return next;
      const known = next.received.get(entry.activity.id);
      if (known) {
        const shown = { ...known.shown, definition: computeCid(entry.activity.object) };
        next.received.set(entry.activity.id, { ...known, shown });
      }
      return next;
    },
  }),
});
