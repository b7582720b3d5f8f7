import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-not-acceptable'],
  description: 'takes q=0 for a wish like any other',
  change: (parts) => ({
    ...parts,
    negotiate: (accept) => parts.negotiate(accept?.replace(/;\s*q=0(\.0*)?(?=\s*(,|$))/gi, '')),
  }),
});
