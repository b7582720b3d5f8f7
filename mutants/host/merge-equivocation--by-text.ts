import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-equivocation'],
  description: 'orders equivocations by the digits of their clocks',
  change: (parts) => ({
    ...parts,
    equivocationsOf: (forms) =>
      [...parts.equivocationsOf(forms)].sort((a, b) =>
        `${a.actor} ${a.clock}` < `${b.actor} ${b.clock}` ? -1 : 1,
      ),
  }),
});
