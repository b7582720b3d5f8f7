import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-content-type'],
  description: 'takes a delivery without a content type',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) => type === undefined || parts.isActivityType(type),
  }),
});
