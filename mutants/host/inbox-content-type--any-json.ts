import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-content-type'],
  description: 'takes every content type that ends in json',
  change: (parts) => ({
    ...parts,
    isActivityType: (type) =>
      /^application\/([a-z.]+\+)?json$/i.test((type ?? '').split(';')[0]!.trim()),
  }),
});
