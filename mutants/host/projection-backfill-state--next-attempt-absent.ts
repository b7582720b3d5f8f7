import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'leaves next_attempt_at out where there is none',
  change: (parts) => ({
    ...parts,
    backfillStateView: (backfills, actors, now) =>
      Object.fromEntries(
        Object.entries(parts.backfillStateView(backfills, actors, now)).map(([actor, list]) => {
          const entries = list as JsonObject[];
          return [
            actor,
            entries.map(({ next_attempt_at: next, ...entry }) =>
              next === null ? entry : { ...entry, next_attempt_at: next! },
            ),
          ];
        }),
      ),
  }),
});
