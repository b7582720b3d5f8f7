import { AUDIENCE_MEMBERS, audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'refuses the followers of somebody else only where they are the only recipient',
  change: (parts) => ({
    ...parts,
    checkAudience(addressed, self, isFollowersOfOther) {
      const all = AUDIENCE_MEMBERS.flatMap((member) => audienceList(addressed, member));
      if (all.length === 1) parts.checkAudience(addressed, self, isFollowersOfOther);
    },
  }),
});
