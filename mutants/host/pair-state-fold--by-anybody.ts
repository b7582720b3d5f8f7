import { hostMutant } from '../mutant.ts';
import { isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-state-fold'],
  description: 'counts what anybody writes about a pair',
  change: (parts) => ({
    ...parts,
    foldPair: (records, self, pairId) =>
      parts.foldPair(
        records.map((record) =>
          isOfKind(record, 'pair.genesis') ? record : { ...record, actor: self },
        ),
        self,
        pairId,
      ),
  }),
});
