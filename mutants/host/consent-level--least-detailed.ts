import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-level'],
  description: 'redacts to the least detailed level of a grant',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) =>
      parts.consentLevel(
        records.map((record) => {
          const { hash_levels: levels } = record.body as { hash_levels?: string[] };
          return levels
            ? { ...record, body: { ...record.body, hash_levels: levels.slice(-1) } }
            : record;
        }),
        question,
      ),
  }),
});
