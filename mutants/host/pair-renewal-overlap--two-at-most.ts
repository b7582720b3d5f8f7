import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-overlap'],
  description: 'accepts no more than two tokens',
  change: (parts) => ({
    ...parts,
    addToken: (accepted, token) => parts.addToken(accepted, token).slice(-2),
  }),
});
