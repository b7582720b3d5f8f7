import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-other-collection'],
  description: 'looks for the followers of others in to and cc only',
  change: (parts) => ({
    ...parts,
    checkAudience: (addressed, self, isFollowersOfOther) =>
      parts.checkAudience({ ...addressed, bto: [], bcc: [] }, self, isFollowersOfOther),
  }),
});
