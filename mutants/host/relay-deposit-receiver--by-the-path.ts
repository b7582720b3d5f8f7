import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-receiver'],
  description: 'puts an envelope into the mailbox of the path, whoever it is for',
  change: (parts) =>
    changeRelay(parts, () => ({
      checkReceiver: () => undefined,
    })),
});
