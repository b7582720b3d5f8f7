import { hostMutant } from '../mutant.ts';
import { grantsIn } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-ended'],
  description: 'goes on to show hashes of what is revoked',
  change: (parts) => ({
    ...parts,
    consentLevel: (records, question) => {
      const level = parts.consentLevel(records, question);
      const before = parts.consentLevel(grantsIn(records), question);
      return level ?? (before && 'L3');
    },
  }),
});
