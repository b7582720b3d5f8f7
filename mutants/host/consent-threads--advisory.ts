import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['consent-threads'],
  description: 'takes the threads of a grant for advice',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => ({
          ...record,
          body: without(record.body as JsonObject, 'threads'),
        })),
        question,
      ),
  }),
});
