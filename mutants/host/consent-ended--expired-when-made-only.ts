import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['consent-ended'],
  description: 'looks at the expiry of a grant when it is made only',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => {
          const { body } = record as { body: { expires?: string }; created?: string };
          const made = (record as { created?: string }).created ?? '';
          const isLate = body.expires !== undefined && body.expires <= made;
          return isLate
            ? record
            : { ...record, body: without(record.body as JsonObject, 'expires') };
        }),
        question,
      ),
  }),
});
