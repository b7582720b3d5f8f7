import { audienceList } from '../../reference/host/audience.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-no-self'],
  description: 'sends an activity to its own author if a blind member names it',
  change: (parts) => ({
    ...parts,
    deliverySet(addressed, followers, self) {
      const blind = [...audienceList(addressed, 'bto'), ...audienceList(addressed, 'bcc')];
      const set = parts.deliverySet(addressed, followers, self);
      return blind.includes(self) ? [...set, self] : set;
    },
  }),
});
