import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'refuses the followers of a neighbour, and not those of a remote actor',
  change: (parts) => ({
    ...parts,
    checkAudience: (addressed, self, isFollowersOfOther) =>
      parts.checkAudience(
        addressed,
        self,
        (url) => isFollowersOfOther(url) && url.startsWith(new URL(self).origin),
      ),
  }),
});
