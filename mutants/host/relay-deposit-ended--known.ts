import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-ended'],
  description: 'says of an envelope that it knows that it is known, also after its end',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      takeDeposit: (tables, deposit, tools) =>
        tables.findEnd(deposit.seal) === undefined
          ? right.takeDeposit(tables, deposit, tools)
          : 'known',
    })),
});
