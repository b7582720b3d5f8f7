import { AUDIENCE_MEMBERS, audienceList, followersUrl } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-own-collection'],
  description: 'takes the URL of its own followers for an actor',
  change: (parts) => ({
    ...parts,
    deliverySet(addressed, followers, self) {
      const set = parts.deliverySet(addressed, followers, self);
      const isNamed = AUDIENCE_MEMBERS.some((member) =>
        audienceList(addressed, member).includes(followersUrl(self)),
      );
      return isNamed ? [...set, followersUrl(self)] : set;
    },
  }),
});
