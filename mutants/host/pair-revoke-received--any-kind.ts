import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'takes a record of any kind for a notice',
  change: (parts) => ({
    ...parts,
    checkNotice: (kernel, value, pairId) => {
      const form = value as unknown as RecordForm & { kind?: string };
      if (form.kind !== 'syncropel.federation.pair_update.v1') {
        return parts.checkNotice(kernel, value, pairId);
      }
      parts.checkFormLooks(value);
      parts.checkFormId(form);
    },
  }),
});
