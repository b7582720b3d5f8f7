import { AUDIENCE_MEMBERS, audienceList, followersUrl } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

function without(addressed: object, url: string): object {
  return Object.fromEntries(
    AUDIENCE_MEMBERS.map((member) => [
      member,
      audienceList(addressed, member).filter((entry) => entry !== url),
    ]),
  );
}

export default hostMutant({
  requirements: ['audience-own-collection'],
  description: 'does not know the URL of its own followers among the recipients',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet(without(addressed, followersUrl(self)), followers, self),
  }),
});
