import { ProtocolError } from '../../reference/core/errors.ts';
import { followersUrl } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-own-collection'],
  description: 'refuses the URL of its own followers as one of a collection',
  change: (parts) => ({
    ...parts,
    checkAudience(addressed, self, isFollowersOfOther) {
      if (JSON.stringify(addressed).includes(`"${followersUrl(self)}"`)) {
        throw new ProtocolError('audience-refused', 'a collection');
      }
      parts.checkAudience(addressed, self, isFollowersOfOther);
    },
  }),
});
