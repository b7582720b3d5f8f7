import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit'],
  description: 'answers with the id in place of the seal',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      depositView: (deposit, status) => ({
        ...right.depositView(deposit, status),
        seal: deposit.envelope.id,
      }),
    })),
});
