import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-verified'],
  description: 'does not compute the ids of forms that are not whole',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (isWhole(form)) parts.checkFormId(form);
    },
  }),
});
