import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['level-commitment'],
  description: 'does not compute the id of a form below L0',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (isWhole(form)) parts.checkFormId(form);
    },
  }),
});
