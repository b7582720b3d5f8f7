import { ProtocolError } from '../../reference/core/errors.ts';
import { AUDIENCE_MEMBERS, audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-empty'],
  description: 'refuses an activity that is for nobody',
  change: (parts) => ({
    ...parts,
    checkAudience(addressed, self, isFollowersOfOther) {
      parts.checkAudience(addressed, self, isFollowersOfOther);
      if (AUDIENCE_MEMBERS.every((member) => audienceList(addressed, member).length === 0)) {
        throw new ProtocolError('shape-invalid', 'it is for nobody');
      }
    },
  }),
});
