import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'says that a backfill runs while it waits',
  change: (parts) => ({
    ...parts,
    backfillStateView: (backfills, actors, now) =>
      Object.fromEntries(
        Object.entries(parts.backfillStateView(backfills, actors, now)).map(([actor, list]) => {
          const entries = list as JsonObject[];
          return [
            actor,
            entries.map((entry) =>
              entry.state === 'waiting' ? { ...entry, state: 'running' } : entry,
            ),
          ];
        }),
      ),
  }),
});
