import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'writes into the audit for every record of a pair, changed or not',
  change: (parts) => ({
    ...parts,
    auditRecords: (pair, change) =>
      change.from !== change.to
        ? parts.auditRecords(pair, change)
        : parts
            .auditRecords(pair, { ...change, from: null })
            .map((draft) => ({ ...draft, body: { ...draft.body, from: change.from } })),
  }),
});
