import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-one-place'],
  description: 'keeps the form that came last',
  change: (parts) => ({
    ...parts,
    isSettled: () => false,
    betterForm: (held, form) =>
      isWhole(form) || !isWhole(held) ? parts.betterForm(held, form) : form,
  }),
});
