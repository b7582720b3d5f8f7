import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-equivocation'],
  description: 'names two records of an equivocation only',
  change: (parts) => ({
    ...parts,
    equivocationsOf: (forms) =>
      parts
        .equivocationsOf(forms)
        .map((one) => ({ ...one, ids: one.ids.slice(0, 2) as typeof one.ids })),
  }),
});
