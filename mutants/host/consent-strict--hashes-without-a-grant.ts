import { isJsonObject } from '../../reference/core/json.ts';
import { isReservedThread } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';
import { grantsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-strict'],
  description: 'shows the hashes of what nobody has ever granted',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const isNamed = grantsIn(records).some(
        ({ body }) => isJsonObject(body) && body.source_namespace === question.source_namespace,
      );
      const level = parts.consentLevel(records, question);
      return isNamed || isReservedThread(question.thread) ? level : (level ?? 'L3');
    },
  }),
});
