import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-end'],
  description: 'gives an envelope until it is removed',
  change: (parts) => changeRelay(parts, () => ({ livingAt: () => 0, sweepMilliseconds: 30_000 })),
});
