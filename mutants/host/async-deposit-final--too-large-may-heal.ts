import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-deposit-final'],
  description: 'deposits again what is too large for the relay',
  change: (parts) => ({
    ...parts,
    depositVerdict: (outcome) => (outcome.status === 413 ? 'again' : parts.depositVerdict(outcome)),
  }),
});
