import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed'],
  description: 'refuses whichever DID is lower',
  change: (parts) => ({ ...parts, crossingVerdict: () => 'refuse' }),
});
