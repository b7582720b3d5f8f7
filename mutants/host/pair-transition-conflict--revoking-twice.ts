import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-transition-conflict'],
  description: 'revokes a revoked pair once more',
  change: (parts) => ({
    ...parts,
    mayChange: (state, change) =>
      parts.mayChange(state, change) || (change === 'revoke' && state === 'revoked'),
  }),
});
