import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-transition-conflict'],
  description: 'does not pause a degraded pair',
  change: (parts) => ({
    ...parts,
    mayChange: (state, change) =>
      parts.mayChange(state, change) && !(change === 'pause' && state === 'degraded'),
  }),
});
