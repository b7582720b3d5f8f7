import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-overlap'],
  description: 'ends only the oldest token when a newer one is used',
  change: (parts) => ({
    ...parts,
    useToken: (accepted, hash) =>
      accepted.findIndex((token) => token.hash === hash) > 0 ? accepted.slice(1) : accepted,
  }),
});
