import { checkActivityShape } from '../../reference/core/activity-shape.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'takes what an outbox shows for verified',
  change: (parts) => ({
    ...parts,
    verifyHistory: (activity) => Promise.resolve(checkActivityShape(activity as JsonObject)),
  }),
});
