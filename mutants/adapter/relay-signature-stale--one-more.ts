import type { MailboxSignature } from '../../reference/core/index.ts';
import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes signatures that are a second too old',
  answer: judgingRequests((right) => ({
    checkTime: (signature, now) =>
      right.checkTime({ created: signature.created + 1 } as MailboxSignature, now),
  })),
});
