import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-audit'],
  description: 'does not write into the audit what a peer has revoked',
  change: (parts) => {
    const noticed = new Set<string>();
    return {
      ...parts,
      checkNotice: (kernel, value, pairId) => {
        parts.checkNotice(kernel, value, pairId);
        noticed.add(pairId);
      },
      auditRecords: (pair, change) =>
        change.to === 'revoked' && noticed.delete(pair.pairId)
          ? []
          : parts.auditRecords(pair, change),
    };
  },
});
