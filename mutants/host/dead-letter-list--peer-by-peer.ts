import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-list'],
  description: 'lists dead letters peer by peer',
  change: (parts) => ({
    ...parts,
    deadLettersView(state) {
      const items = parts.deadLettersView(state).items as JsonObject[];
      return {
        items: items.sort((one, other) => (String(one.peer) < String(other.peer) ? -1 : 1)),
      };
    },
  }),
});
