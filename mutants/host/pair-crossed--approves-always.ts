import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed'],
  description: 'approves whichever DID is lower',
  change: (parts) => ({ ...parts, crossingVerdict: () => 'approve' }),
});
