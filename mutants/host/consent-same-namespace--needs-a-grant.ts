import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { grantsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-same-namespace'],
  description: 'wants a grant for the same namespace as well',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const { source_namespace: source, target_namespace: target } = question;
      const isGranted = grantsIn(records).some(
        ({ body }) => isJsonObject(body) && body.source_namespace === source,
      );
      return source === target && !isGranted ? undefined : parts.consentLevel(records, question);
    },
  }),
});
