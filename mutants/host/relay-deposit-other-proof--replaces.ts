import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const seals = new Map<string, string>();

export default hostMutant({
  requirements: ['relay-deposit-other-proof'],
  description: 'puts an envelope in the place of the one with its id',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeDeposit: (tables, deposit, tools) => {
        const { receiver_did: receiver } = deposit.envelope;
        const earlier = seals.get(deposit.envelope.id);
        if (earlier && earlier !== deposit.seal) tables.remove(receiver, earlier, tools.now);
        seals.set(deposit.envelope.id, deposit.seal);
        return right.takeDeposit(tables, deposit, tools);
      },
    })),
});
