import type { RecordForm } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'takes a notice from any thread',
  change: (parts) => ({
    ...parts,
    checkNotice: (kernel, value, pairId) => {
      const form = value as unknown as RecordForm;
      if (form.thread === 'th_federation_pairs') return parts.checkNotice(kernel, value, pairId);
      parts.checkFormLooks(value);
      parts.checkFormId(form);
    },
  }),
});
