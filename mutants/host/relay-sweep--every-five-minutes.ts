import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-sweep'],
  description: 'sweeps every five minutes',
  change: (parts) => changeRelay(parts, () => ({ sweepMilliseconds: 300_000 })),
});
