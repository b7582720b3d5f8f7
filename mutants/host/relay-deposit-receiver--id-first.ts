import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-receiver'],
  description: 'judges the id before the receiver',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkReceiver: (envelope, mailbox) => {
        right.checkId(envelope);
        right.checkReceiver(envelope, mailbox);
      },
    })),
});
