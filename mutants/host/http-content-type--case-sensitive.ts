import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'refuses a content type in capitals',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) => parts.isActivityType(type) && !/[A-Z]/.test(type ?? ''),
  }),
});
