import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-strict'],
  description: 'takes a grant of a namespace for one to everybody',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => ({
          ...record,
          body: { ...record.body, target_namespace: question.target_namespace },
        })),
        question,
      ),
  }),
});
