import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-list'],
  description: 'does not say who published a dead letter',
  change: (parts) => ({
    ...parts,
    deadLettersView(state) {
      const items = parts.deadLettersView(state).items as JsonObject[];
      return { items: items.map(({ actor: _actor, ...rest }) => rest) };
    },
  }),
});
