import type { MailboxSignature } from '../../reference/core/mailbox-signatures.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-stale'],
  description: 'looks for the key before it judges the time',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkTime: () => undefined,
      requireKey: (signature, keys, now) => {
        const key = right.requireKey(signature, keys, now);
        right.checkTime(signature as MailboxSignature, now);
        return key;
      },
    })),
});
