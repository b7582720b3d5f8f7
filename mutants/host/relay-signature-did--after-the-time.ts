import type { MailboxSignature } from '../../reference/core/mailbox-signatures.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-signature-did'],
  description: 'judges the time before the DID',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkOwner: (signature, did) => {
        right.checkTime(signature as MailboxSignature, formatTimestamp(parts.clock.now()));
        right.checkOwner(signature, did);
      },
    })),
});
