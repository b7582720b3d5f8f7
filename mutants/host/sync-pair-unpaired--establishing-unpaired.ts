import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pair-unpaired'],
  description: 'answers 404 for a pair that is not active yet',
  change: (parts) => ({
    ...parts,
    requirePaired: (pair) => parts.requirePaired(pair?.state === 'establishing' ? undefined : pair),
  }),
});
