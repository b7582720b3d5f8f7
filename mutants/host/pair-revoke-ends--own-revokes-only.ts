import { hostMutant } from '../mutant.ts';
import { isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-revoke-ends'],
  description: 'counts its own revokes only',
  change: (parts) => ({
    ...parts,
    foldPair: (records, self, pairId) =>
      parts.foldPair(
        records.filter((one) => one.actor === self || !isOfKind(one, 'pair.revoke')),
        self,
        pairId,
      ),
  }),
});
