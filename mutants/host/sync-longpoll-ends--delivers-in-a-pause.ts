import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-longpoll-ends'],
  description: 'lets a long poll that waits deliver while the pair is paused',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      if (isContinuous(request)) return parts.pairOfFeed(request, tools);
      return tools.links.find(request.pair.peerDid) ?? request.pair;
    },
  }),
});
