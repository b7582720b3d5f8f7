import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'does not write into the audit that a pair was degraded, or has recovered',
  change: (parts) => ({
    ...parts,
    auditRecords: (pair, change) =>
      [change.from, change.to].includes('degraded') ? [] : parts.auditRecords(pair, change),
  }),
});
