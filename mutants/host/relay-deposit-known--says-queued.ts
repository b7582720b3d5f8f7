import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-known'],
  description: 'does not tell that an envelope is known',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      depositView: (deposit) => right.depositView(deposit, 'queued'),
    })),
});
