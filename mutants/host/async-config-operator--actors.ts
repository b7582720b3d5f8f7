import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-config-operator'],
  description: 'lets every actor of the host set relays',
  change: (parts) => ({
    ...parts,
    requireConfigOperator: (holder) => {
      if (holder === undefined) parts.requireConfigOperator(holder);
    },
  }),
});
