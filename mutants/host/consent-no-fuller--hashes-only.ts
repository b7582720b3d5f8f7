import { HASH_LEVELS } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-no-fuller'],
  description: 'shows the hashes only of what it holds in part',
  change: (parts) => ({
    ...parts,
    crossingForm: (stored, level) =>
      parts.crossingForm(stored, stored.level > HASH_LEVELS.indexOf(level) ? 'L3' : level),
  }),
});
