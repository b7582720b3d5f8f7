import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-transition-conflict'],
  description: 'does not revoke what is establishing',
  change: (parts) => ({
    ...parts,
    mayChange: (state, change) => parts.mayChange(state, change) && state !== 'establishing',
  }),
});
