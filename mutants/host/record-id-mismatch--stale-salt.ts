import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-id-mismatch'],
  description: 'leaves the salt out when it compares',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (isWhole(form) && form.salt.startsWith('another')) return;
      parts.checkFormId(form);
    },
  }),
});
