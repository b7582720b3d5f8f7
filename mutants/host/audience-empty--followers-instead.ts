import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-empty'],
  description: 'sends an activity for nobody to the followers',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      ((set) => (set.length === 0 ? [...followers] : set))(
        parts.deliverySet(addressed, followers, self),
      ),
  }),
});
