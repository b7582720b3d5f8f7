import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-threads'],
  description: 'looks at the first thread of a grant only',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => {
          const { threads } = record.body as { threads?: string[] };
          return threads
            ? { ...record, body: { ...record.body, threads: threads.slice(0, 1) } }
            : record;
        }),
        question,
      ),
  }),
});
