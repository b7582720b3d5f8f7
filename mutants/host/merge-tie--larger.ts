import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-tie'],
  description: 'keeps the larger of two whole records',
  change: (parts) => ({
    ...parts,
    betterForm: (held, other) =>
      isWhole(held) && isWhole(other)
        ? parts.betterForm(held, other) === held
          ? other
          : held
        : parts.betterForm(held, other),
  }),
});
