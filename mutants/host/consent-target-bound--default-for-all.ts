import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-target-bound'],
  description: 'lets everybody count as the default namespace',
  change: (parts) => ({
    ...parts,
    checkTarget: (pair, claimed) => {
      if (claimed !== 'default') parts.checkTarget(pair, claimed);
    },
  }),
});
