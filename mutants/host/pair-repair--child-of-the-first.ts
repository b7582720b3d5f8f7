import { hostMutant } from '../mutant.ts';
import { isOfKind } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-repair'],
  description: 'makes the first genesis the parent of everything that follows',
  change: (parts) => ({
    ...parts,
    historyHeads: (records) =>
      records
        .filter((one) => isOfKind(one, 'pair.genesis'))
        .map(({ id }) => id)
        .slice(0, 1),
  }),
});
