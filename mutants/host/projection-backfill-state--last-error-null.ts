import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'has a last_error that is null where nothing failed',
  change: (parts) => ({
    ...parts,
    backfillStateView: (backfills, actors, now) =>
      Object.fromEntries(
        Object.entries(parts.backfillStateView(backfills, actors, now)).map(([actor, list]) => {
          const entries = list as JsonObject[];
          return [
            actor,
            entries.map((entry) => ({ ...entry, last_error: entry.last_error ?? null })),
          ];
        }),
      ),
  }),
});
