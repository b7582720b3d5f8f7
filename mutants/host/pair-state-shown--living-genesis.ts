import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-state-shown'],
  description: 'shows no genesis that is ended',
  change: (parts) => ({
    ...parts,
    pairView: (pair) => ({
      ...parts.pairView(pair),
      ...(pair.state === 'revoked' && { genesis: null }),
    }),
  }),
});
