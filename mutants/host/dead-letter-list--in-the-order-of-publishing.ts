import type { JsonObject } from '../../reference/core/json.ts';
import { allDeadLetters } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-list'],
  description: 'lists dead letters in the order in which their activities were published',
  change: (parts) => ({
    ...parts,
    deadLettersView(state) {
      const items = parts.deadLettersView(state).items as JsonObject[];
      const orderOf = (item: JsonObject) =>
        allDeadLetters(state).find(
          ({ activity, recipient }) => activity === item.activity && recipient === item.recipient,
        )?.order ?? 0;
      return { items: items.sort((one, other) => orderOf(one) - orderOf(other)) };
    },
  }),
});
