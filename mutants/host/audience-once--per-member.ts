import { AUDIENCE_MEMBERS, audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-once'],
  description: 'sends one copy for each member that names an actor',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      AUDIENCE_MEMBERS.flatMap((member) =>
        parts.deliverySet({ [member]: audienceList(addressed, member) }, followers, self),
      ),
  }),
});
