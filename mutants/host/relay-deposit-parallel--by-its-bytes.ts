import { createHash } from 'node:crypto';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

const bodies = new Map<string, string>();

export default hostMutant({
  requirements: ['relay-deposit-parallel'],
  description: 'takes an envelope for another one when its members stand in another order',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeDeposit: (tables, deposit, tools) => {
        const text = createHash('sha256').update(deposit.body).digest('hex');
        const first = bodies.get(deposit.seal) ?? text;
        bodies.set(deposit.seal, first);
        const seal = text === first ? deposit.seal : `${deposit.seal}-${text}`;
        return right.takeDeposit(tables, { ...deposit, seal }, tools);
      },
    })),
});
