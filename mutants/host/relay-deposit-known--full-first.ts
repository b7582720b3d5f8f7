import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-known'],
  description: 'refuses what is known when the mailbox is full',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeDeposit: (tables, deposit, { now, rules }) => {
        const queued = tables.countQueued(deposit.envelope.receiver_did, rules.livingAt(now));
        if (rules.isFull(queued)) throw new ProtocolError('mailbox-full', 'the mailbox is full');
        return right.takeDeposit(tables, deposit, { now, rules });
      },
    })),
});
