import { canonicalText } from '../../reference/core/canonical.ts';
import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-tie'],
  description: 'keeps the shorter of two whole records',
  change: (parts) => ({
    ...parts,
    betterForm: (held, other) =>
      isWhole(held) && isWhole(other)
        ? canonicalText(other).length < canonicalText(held).length
          ? other
          : held
        : parts.betterForm(held, other),
  }),
});
