import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-no-self'],
  description: 'sends an activity to its own author if to names it',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      audienceList(addressed, 'to').includes(self)
        ? [...parts.deliverySet(addressed, followers, self), self]
        : parts.deliverySet(addressed, followers, self),
  }),
});
