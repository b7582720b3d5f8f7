import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-auto-accept'],
  description: 'accepts a Follow that has ended before it came',
  change: (parts) => ({ ...parts, hasEnded: () => false }),
});
