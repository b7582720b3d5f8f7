import { isWhole } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

const known = new Map<string, number>();

export default hostMutant({
  requirements: ['merge-tie'],
  description: 'takes a whole record in the place of another one without judging it',
  change: (parts) => ({
    ...parts,
    checkFormId: (form) => {
      parts.checkFormId(form);
      if (isWhole(form)) known.set(form.id, (known.get(form.id) ?? 0) + 1);
    },
    verifyRecord: async (record, keys, received) => {
      if ((known.get(record.id) ?? 0) < 2) await parts.verifyRecord(record, keys, received);
    },
  }),
});
