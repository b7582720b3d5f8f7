import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-transition-conflict'],
  description: 'pauses a paused pair once more',
  change: (parts) => ({
    ...parts,
    mayChange: (state, change) =>
      parts.mayChange(state, change) || (change === 'pause' && state === 'paused'),
  }),
});
