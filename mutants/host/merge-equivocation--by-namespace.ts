import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['merge-equivocation'],
  description: 'counts records of one namespace only',
  change: (parts) => ({
    ...parts,
    equivocationsOf: (forms) =>
      parts.equivocationsOf([...forms].filter(({ namespace }) => namespace === 'default')),
  }),
});
