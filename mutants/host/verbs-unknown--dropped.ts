import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { wrapCheck } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-unknown'],
  description: 'answers 202 to verbs that it does not know, and drops them',
  change: (parts) => ({
    ...parts,
    inboxChecks: wrapCheck(parts.inboxChecks, 'store', (store) => async (delivery, tools) => {
      const type = String((delivery.value as JsonObject).type);
      const inForce = parts.definitionsInForce(tools.kernel.state.registry);
      const isKnown = parts.isReservedName('DefineActivity', type);
      if (isKnown || parts.knowsVerb(inForce, type)) await store(delivery, tools);
    }),
  }),
});
