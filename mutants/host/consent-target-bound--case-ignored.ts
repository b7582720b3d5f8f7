import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-target-bound'],
  description: 'compares target namespaces without regard to case',
  change: (parts) => ({
    ...parts,
    checkTarget: (pair, claimed) => parts.checkTarget(pair, claimed?.toLowerCase()),
  }),
});
