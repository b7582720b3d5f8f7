import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-longpoll-ends'],
  description: 'looks only for revoked pairs while a long poll waits',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      const now = tools.links.find(request.pair.peerDid);
      return now?.state === 'paused' && !isContinuous(request)
        ? now
        : parts.pairOfFeed(request, tools);
    },
  }),
});
