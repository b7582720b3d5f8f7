import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-list'],
  description: 'lists only what has failed six times',
  change: (parts) => ({
    ...parts,
    deadLettersView(state) {
      const items = parts.deadLettersView(state).items as JsonObject[];
      return { items: items.filter(({ attempts }) => Number(attempts) > 5) };
    },
  }),
});
