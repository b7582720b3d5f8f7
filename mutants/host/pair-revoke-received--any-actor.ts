import type { FederatedRecord } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-revoke-received'],
  description: 'takes a notice by whomever',
  change: (parts) => ({
    ...parts,
    checkNotice: (kernel, value, pairId) => {
      const form = value as unknown as FederatedRecord;
      if (
        form.body.pair_id !== pairId ||
        parts.pairIdOf(form.actor, kernel.instance.did) === pairId
      ) {
        return parts.checkNotice(kernel, value, pairId);
      }
      parts.checkFormLooks(value);
      parts.checkFormId(form);
    },
  }),
});
