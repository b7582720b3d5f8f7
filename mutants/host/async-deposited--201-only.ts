import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-deposited'],
  description: 'takes a deposit for done only where it is answered with 201',
  change: (parts) => ({
    ...parts,
    depositVerdict: (outcome) =>
      outcome.status === 201 || parts.depositVerdict(outcome) !== 'deposited'
        ? parts.depositVerdict(outcome)
        : 'again',
  }),
});
