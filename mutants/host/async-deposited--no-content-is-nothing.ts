import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-deposited'],
  description: 'deposits again what was answered with 204',
  change: (parts) => ({
    ...parts,
    depositVerdict: (outcome) => (outcome.status === 204 ? 'again' : parts.depositVerdict(outcome)),
  }),
});
