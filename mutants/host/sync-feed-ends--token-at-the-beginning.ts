import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-feed-ends'],
  description: 'looks at the token of a continuous feed when it begins',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      const now = tools.links.find(request.pair.peerDid);
      const isServed = now?.state === 'active' || now?.state === 'degraded';
      return isServed && isContinuous(request) ? now : parts.pairOfFeed(request, tools);
    },
  }),
});
