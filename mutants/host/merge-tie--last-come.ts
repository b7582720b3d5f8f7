import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-tie'],
  description: 'keeps the whole record that came last',
  change: (parts) => ({
    ...parts,
    betterForm: (held, other) =>
      isWhole(held) && isWhole(other) ? other : parts.betterForm(held, other),
  }),
});
