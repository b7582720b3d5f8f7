import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['consent-target-bound'],
  description: 'lets a peer ask for what is below its namespace',
  change: (parts) => ({
    ...parts,
    checkTarget: (pair, claimed) => {
      if (!claimed?.startsWith(`${pair.namespaces.peer}/`)) parts.checkTarget(pair, claimed);
    },
  }),
});
