import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-scope'],
  description: 'counts in the delivery state of an actor the deliveries of all',
  change: (parts) => ({
    ...parts,
    deliveryStateView: (state, own, now, actor) => {
      const all = parts.deliveryStateView(state, own, now);
      return Object.fromEntries(
        Object.entries(parts.deliveryStateView(state, own, now, actor)).map(([origin, view]) => [
          origin,
          { ...(view as JsonObject), delivered: (all[origin] as JsonObject).delivered! },
        ]),
      );
    },
  }),
});
