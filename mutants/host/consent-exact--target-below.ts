import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-exact'],
  description: 'takes a grant to a namespace for one to what is above it',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => {
          const target = isJsonObject(record.body) ? String(record.body.target_namespace) : '';
          const isBelow = target.startsWith(`${question.target_namespace}/`);
          return isBelow
            ? { ...record, body: { ...record.body, target_namespace: question.target_namespace } }
            : record;
        }),
        question,
      ),
  }),
});
