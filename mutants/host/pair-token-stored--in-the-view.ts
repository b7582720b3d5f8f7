import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-stored'],
  description: 'shows its operator the token that it holds',
  change: (parts) => ({
    ...parts,
    pairView: (pair) => ({ ...parts.pairView(pair), token: pair.memory.held?.token ?? null }),
  }),
});
