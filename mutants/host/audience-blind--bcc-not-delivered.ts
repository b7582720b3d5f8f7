import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-blind'],
  description: 'removes bcc before it computes the delivery set',
  change: (parts) => ({
    ...parts,
    deliverySet: (addressed, followers, self) =>
      parts.deliverySet({ ...addressed, bcc: [] }, followers, self),
  }),
});
