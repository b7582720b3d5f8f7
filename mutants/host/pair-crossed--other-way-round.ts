import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed'],
  description: 'refuses where it has the higher DID',
  change: (parts) => ({
    ...parts,
    crossingVerdict: (own, peer) => parts.crossingVerdict(peer, own),
  }),
});
