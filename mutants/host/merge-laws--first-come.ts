import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-laws'],
  description: 'keeps what came first',
  change: (parts) => ({
    ...parts,
    betterForm: (held, other) =>
      isWhole(held) && isWhole(other) ? held : parts.betterForm(held, other),
  }),
});
