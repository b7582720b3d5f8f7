import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-feed-ends'],
  description: 'keeps a continuous feed open while the pair is paused',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      if (!isContinuous(request)) return parts.pairOfFeed(request, tools);
      const now = tools.links.find(request.pair.peerDid);
      return now?.state === 'paused' ? now : parts.pairOfFeed(request, tools);
    },
  }),
});
