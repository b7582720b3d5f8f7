import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-exact'],
  description: 'compares the beginnings of source namespaces',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => {
          const source = isJsonObject(record.body) ? String(record.body.source_namespace) : '';
          return question.source_namespace.startsWith(source)
            ? { ...record, body: { ...record.body, source_namespace: question.source_namespace } }
            : record;
        }),
        question,
      ),
  }),
});
