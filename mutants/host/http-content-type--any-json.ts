import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'takes every type that ends in +json',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) => parts.isActivityType(type) || /\+json$/.test(type ?? ''),
  }),
});
