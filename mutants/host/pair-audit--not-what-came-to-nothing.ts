import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'does not write into the audit that a pair came to nothing',
  change: (parts) => ({
    ...parts,
    auditRecords: (pair, change) => (change.to === null ? [] : parts.auditRecords(pair, change)),
  }),
});
