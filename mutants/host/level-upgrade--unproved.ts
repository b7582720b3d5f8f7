import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

const hinted = new Set<string>();

export default hostMutant({
  requirements: ['level-upgrade'],
  description: 'takes a whole record for a form that it holds without judging its proof',
  change: (parts) => ({
    ...parts,
    verifyRecord: async (record, keys, received) => {
      if (!hinted.has(record.id)) await parts.verifyRecord(record, keys, received);
    },
    checkFormId: (form) => {
      parts.checkFormId(form);
      if (!isWhole(form)) hinted.add(form.id);
    },
  }),
});
