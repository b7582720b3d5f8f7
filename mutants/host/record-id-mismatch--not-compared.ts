import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-id-mismatch'],
  description: 'does not compute the id of a whole record',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (!isWhole(form)) parts.checkFormId(form);
    },
  }),
});
