import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-delivery-state'],
  description: 'counts attempts and not failures',
  change: (parts) => ({
    ...parts,
    deliveryStateView: (state, own, now, actor) =>
      Object.fromEntries(
        Object.entries(parts.deliveryStateView(state, own, now, actor)).map(([origin, peer]) => {
          const shown = peer as {
            pending: JsonObject[];
            delivered: number;
            dead_letter: JsonObject[];
          };
          return [
            origin,
            {
              ...shown,
              pending: shown.pending.map((one) => ({ ...one, attempts: Number(one.attempts) + 1 })),
            },
          ];
        }),
      ),
  }),
});
