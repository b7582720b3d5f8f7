import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-operator-only'],
  description: 'lets the owner of any actor act as the operator',
  change: (parts) => ({
    ...parts,
    requireOperator: (holder) => {
      if (!holder) parts.requireOperator(holder);
    },
  }),
});
