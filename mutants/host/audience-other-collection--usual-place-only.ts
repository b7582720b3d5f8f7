import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'knows the followers of a remote actor only by the end of the URL',
  change: (parts) => ({
    ...parts,
    checkAudience: (addressed, self, isFollowersOfOther) =>
      parts.checkAudience(
        addressed,
        self,
        (url) => isFollowersOfOther(url) && url.endsWith('/followers'),
      ),
  }),
});
