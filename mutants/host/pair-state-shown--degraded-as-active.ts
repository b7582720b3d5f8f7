import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-state-shown'],
  description: 'shows a degraded pair as active',
  change: (parts) => ({
    ...parts,
    pairView: (pair) =>
      parts.pairView(pair.state === 'degraded' ? { ...pair, state: 'active' } : pair),
  }),
});
