import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['http-content-type'],
  description: 'takes every type that begins with application/json',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) =>
      parts.isActivityType(type) || type?.startsWith('application/json') === true,
  }),
});
