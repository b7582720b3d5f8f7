import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-full'],
  description: 'takes 9,999 envelopes',
  change: (parts) => changeRelay(parts, () => ({ isFull: (queued) => queued >= 9_999 })),
});
