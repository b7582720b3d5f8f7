import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-full'],
  description: 'takes as many envelopes as come',
  change: (parts) => changeRelay(parts, () => ({ isFull: () => false })),
});
