import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-backfill-state'],
  description: 'shows the backfill that began last first',
  change: (parts) => ({
    ...parts,
    backfillStateView: (backfills, actors, now) =>
      Object.fromEntries(
        Object.entries(parts.backfillStateView(backfills, actors, now)).map(([actor, list]) => {
          const entries = list as JsonObject[];
          return [actor, entries.toReversed()];
        }),
      ),
  }),
});
