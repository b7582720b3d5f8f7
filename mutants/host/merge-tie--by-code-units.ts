import { canonicalText } from '../../reference/core/canonical.ts';
import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-tie'],
  description: 'compares whole records by their UTF-16 code units',
  change: (parts) => ({
    ...parts,
    betterForm: (held, other) =>
      isWhole(held) && isWhole(other)
        ? canonicalText(other) < canonicalText(held)
          ? other
          : held
        : parts.betterForm(held, other),
  }),
});
