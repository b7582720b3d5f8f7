import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-no-downgrade'],
  description: 'keeps the last form below L0',
  change: (parts) => ({
    ...parts,
    isSettled: () => false,
    betterForm: (held, other) => (isWhole(held) ? parts.betterForm(held, other) : other),
  }),
});
