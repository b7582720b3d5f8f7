import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-delivery-state'],
  description: 'does not say why a delivery was given up',
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
            { ...shown, dead_letter: shown.dead_letter.map((one) => ({ ...one, last_error: '' })) },
          ];
        }),
      ),
  }),
});
