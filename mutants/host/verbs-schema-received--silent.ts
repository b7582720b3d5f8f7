import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { isRefusedWith, wrapCheck } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['verbs-schema-received'],
  description: 'answers 202 to what breaks a schema, and drops it',
  change: (parts) => ({
    ...parts,
    inboxChecks: wrapCheck(
      parts.inboxChecks.filter(({ name }) => name !== 'verbs'),
      'store',
      (store) => async (delivery, tools) => {
        const { kernel } = tools;
        const judge = () => kernel.parts.judgeVerbs(kernel, delivery.value as JsonObject);
        if (!isRefusedWith('schema-violated', judge)) await store(delivery, tools);
      },
    ),
  }),
});
