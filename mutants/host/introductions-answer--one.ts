import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['introductions-answer'],
  description: 'introduces one at a time',
  change: (parts) => ({
    ...parts,
    introducedTo: (asker, pairs, setting) => parts.introducedTo(asker, pairs, setting).slice(0, 1),
  }),
});
