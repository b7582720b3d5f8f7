import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-feed-ends'],
  description: 'keeps a continuous feed open when the pair is revoked',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      if (!isContinuous(request)) return parts.pairOfFeed(request, tools);
      const now = tools.links.find(request.pair.peerDid);
      return now?.state === 'revoked' ? request.pair : parts.pairOfFeed(request, tools);
    },
  }),
});
