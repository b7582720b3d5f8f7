import { hashToken } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-crossed'],
  description: 'compares digests of the DIDs',
  change: (parts) => ({
    ...parts,
    crossingVerdict: (own, peer) => parts.crossingVerdict(hashToken(own), hashToken(peer)),
  }),
});
