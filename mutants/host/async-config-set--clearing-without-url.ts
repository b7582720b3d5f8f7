import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['async-config-set'],
  description: 'does not say which relay is cleared',
  change: (parts) => ({
    ...parts,
    relayDraft: (request, enabled) => {
      const draft = parts.relayDraft(request, enabled);
      return enabled ? draft : { ...draft, body: without(draft.body as JsonObject, 'url') };
    },
  }),
});
