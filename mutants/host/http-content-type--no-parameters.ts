import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'refuses a content type with parameters',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) => parts.isActivityType(type) && !type?.includes(';'),
  }),
});
