import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-receiver'],
  description: 'answers 403 to an envelope that is for somebody else',
  change: (parts) =>
    changeRelay(parts, () => ({
      checkReceiver: (envelope, mailbox) => {
        if (envelope.receiver_did !== mailbox) throw new ProtocolError('forbidden', 'not for you');
      },
    })),
});
