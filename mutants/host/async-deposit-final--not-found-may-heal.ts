import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-deposit-final'],
  description: 'deposits again what is not found',
  change: (parts) => ({
    ...parts,
    depositVerdict: (outcome) =>
      outcome.status === 404 || outcome.status === 410 ? 'again' : parts.depositVerdict(outcome),
  }),
});
