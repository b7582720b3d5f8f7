import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-ended'],
  description: 'tells that a mailbox is full before it looks whether the envelope has ended',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeDeposit: (tables, deposit, tools) => {
        const { now, rules } = tools;
        const queued = tables.countQueued(deposit.envelope.receiver_did, rules.livingAt(now));
        if (rules.isFull(queued) && tables.findEnd(deposit.seal) === undefined) {
          throw new ProtocolError('mailbox-full', 'the mailbox is full');
        }
        return right.takeDeposit(tables, deposit, tools);
      },
    })),
});
