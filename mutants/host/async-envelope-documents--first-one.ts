import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

const first = new Map<string, JsonObject>();

export default hostMutant({
  requirements: ['async-envelope-documents'],
  description: 'sends the first key document that it ever sent of an actor',
  change: (parts) => ({
    ...parts,
    documentForEnvelope: (actor, tools) => {
      const right = first.get(actor) ?? parts.documentForEnvelope(actor, tools);
      if (right) first.set(actor, right);
      return right;
    },
  }),
});
