import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'judges the audience of a Move after its target',
  change: (parts) => ({
    ...parts,
    checkAudience: (addressed, self, isFollowersOfOther) => {
      if ((addressed as JsonObject).type !== 'Move')
        parts.checkAudience(addressed, self, isFollowersOfOther);
    },
    checkMoveTarget: async (kernel, move) => {
      await parts.checkMoveTarget(kernel, move);
      parts.checkAudience(
        move,
        String(move.actor),
        (url) =>
          [...kernel.state.actors.keys()].some((actor) => url === `${actor}/followers`) ||
          [...kernel.state.peers.documents.values()].some(
            ({ document }) => document.followers === url,
          ),
      );
    },
  }),
});
