import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-ended'],
  description: 'takes an envelope that has ended',
  change: (parts) => changeRelay(parts, () => ({ hasEnded: () => false })),
});
