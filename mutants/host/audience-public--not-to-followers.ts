import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-public'],
  description: 'sends what is public only to those who are named',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet(
        addressed,
        /"Followers"/.test(JSON.stringify(addressed)) ? followers : [],
        self,
      ),
  }),
});
