import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['record-id-mismatch'],
  description: 'computes the id only of what has a good proof',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      if (!isWhole(form)) parts.checkFormId(form);
    },
    verifyRecord: async (record, keys, received) => {
      await parts.verifyRecord(record, keys, received);
      parts.checkFormId(record);
    },
  }),
});
