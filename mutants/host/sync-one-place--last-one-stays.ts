import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-one-place'],
  description: 'keeps the proof that came last',
  change: (parts) => ({
    ...parts,
    betterForm: (held, form) =>
      isWhole(held) && isWhole(form) ? form : parts.betterForm(held, form),
  }),
});
