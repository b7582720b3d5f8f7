import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-transition-conflict'],
  description: 'resumes a pair that is not paused',
  change: (parts) => ({
    ...parts,
    mayChange: (state, change) =>
      parts.mayChange(state, change) || (change === 'resume' && state === 'active'),
  }),
});
