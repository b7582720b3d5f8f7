import { hostMutant } from '../mutant.ts';
import { isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-state-fold'],
  description: 'ends a pair by its own revoke records only',
  change: (parts) => ({
    ...parts,
    foldPair: (records, self, pairId) =>
      parts.foldPair(
        records.filter((record) => record.actor === self || !isOfKind(record, 'pair.revoke')),
        self,
        pairId,
      ),
  }),
});
