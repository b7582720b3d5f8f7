import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { wrapCheck } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-after-replay'],
  description: 'judges what a delivery creates before it looks whether it is known',
  change: (parts) => ({
    ...parts,
    inboxChecks: wrapCheck(parts.inboxChecks, 'replay', (replay) => async (delivery, tools) => {
      const { kernel } = tools;
      const { DefineObject } = parts.definitionsInForce(kernel.state.registry);
      const objects = { DefineActivity: new Map(), DefineObject };
      parts.checkVerbSchema(delivery.value as JsonObject, objects);
      await replay(delivery, tools);
    }),
  }),
});
