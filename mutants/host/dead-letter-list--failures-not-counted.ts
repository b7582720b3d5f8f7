import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-list'],
  description: 'counts in the list of dead letters the attempts after the first',
  change: (parts) => ({
    ...parts,
    deadLettersView(state) {
      const items = parts.deadLettersView(state).items as JsonObject[];
      return { items: items.map((item) => ({ ...item, attempts: Number(item.attempts) - 1 })) };
    },
  }),
});
