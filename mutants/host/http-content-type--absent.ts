import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'takes a request without a content type',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) => parts.isActivityType(type) || type === undefined,
  }),
});
