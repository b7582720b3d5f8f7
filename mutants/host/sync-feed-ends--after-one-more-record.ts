import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

const lives = new WeakMap<object, number>();

export default hostMutant({
  requirements: ['sync-feed-ends'],
  description: 'sends one more record when the pair has been paused',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      try {
        return parts.pairOfFeed(request, tools);
      } catch (error) {
        const asked = (lives.get(request) ?? 0) + 1;
        lives.set(request, asked);
        const now = tools.links.find(request.pair.peerDid);
        if (!isContinuous(request) || !now || asked > 12) throw error;
        return now;
      }
    },
  }),
});
