import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces in descending order',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) => parts.introducedTo(asker, pairs, setting).reverse(),
  }),
});
