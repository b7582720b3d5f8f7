import type { MailboxSignature } from '../../reference/core/index.ts';
import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-stale'],
  description: 'refuses signatures that are 300 seconds old',
  answer: judgingRequests((right) => ({
    checkTime: (signature, now) =>
      right.checkTime({ created: signature.created - 1 } as MailboxSignature, now),
  })),
});
