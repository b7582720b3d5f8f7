import { isWhole, levelOf } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-commitment'],
  description: 'computes the id of forms at L3 only',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (isWhole(form) || levelOf(form) === 'L3') parts.checkFormId(form);
    },
  }),
});
