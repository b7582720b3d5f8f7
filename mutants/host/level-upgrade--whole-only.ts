import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-upgrade'],
  description: 'replaces a form by a whole record only',
  change: (parts) => ({
    ...parts,
    betterForm: (held, other) =>
      isWhole(other) || isWhole(held) ? parts.betterForm(held, other) : held,
  }),
});
