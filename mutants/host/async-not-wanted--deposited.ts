import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-not-wanted'],
  description: 'deposits what the peer answers with 403',
  change: (parts) => ({
    ...parts,
    directVerdict: (outcome) =>
      outcome.status === 403 ? 'fall-back' : parts.directVerdict(outcome),
  }),
});
