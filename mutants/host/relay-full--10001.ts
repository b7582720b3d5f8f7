import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-full'],
  description: 'takes 10,001 envelopes',
  change: (parts) => changeRelay(parts, () => ({ isFull: (queued) => queued > 10_000 })),
});
