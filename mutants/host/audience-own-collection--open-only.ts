import { audienceList, followersUrl } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-own-collection'],
  description: 'knows the URL of its own followers in to and cc only',
  change: (parts) => ({
    ...parts,
    deliverySet(addressed, followers, self) {
      const blind = ['bto', 'bcc'].map((member) => [
        member,
        audienceList(addressed, member).filter((entry) => entry !== followersUrl(self)),
      ]);
      return parts.deliverySet({ ...addressed, ...Object.fromEntries(blind) }, followers, self);
    },
  }),
});
