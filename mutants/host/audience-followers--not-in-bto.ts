import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-followers'],
  description: 'does not know Followers in bto',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet(
        {
          ...addressed,
          bto: audienceList(addressed, 'bto').filter((entry) => entry !== 'Followers'),
        },
        followers,
        self,
      ),
  }),
});
