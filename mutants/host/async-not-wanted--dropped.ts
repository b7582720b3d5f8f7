import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-not-wanted'],
  description: 'does not try again what the peer answers with 403',
  change: (parts) => ({
    ...parts,
    directVerdict: (outcome) =>
      outcome.status === 403 ? 'handed-over' : parts.directVerdict(outcome),
  }),
});
