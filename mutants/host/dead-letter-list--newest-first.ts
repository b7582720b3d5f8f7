import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-list'],
  description: 'lists the dead letter that was given up last first',
  change: (parts) => ({
    ...parts,
    deadLettersView(state) {
      const items = parts.deadLettersView(state).items as JsonObject[];
      return { items: [...items].reverse() };
    },
  }),
});
