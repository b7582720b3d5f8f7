import type { HashLevel } from '../../reference/core/hash-levels.ts';
import { type JsonObject, isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { grantsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-same-namespace'],
  description: 'lets a grant between equal namespaces take something away',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const { source_namespace: source, target_namespace: target } = question;
      const own = grantsIn(records).findLast(
        ({ body }) => isJsonObject(body) && body.source_namespace === target,
      );
      const levels = (own?.body as JsonObject | undefined)?.hash_levels as HashLevel[] | undefined;
      return source === target && levels ? levels[0] : parts.consentLevel(records, question);
    },
  }),
});
