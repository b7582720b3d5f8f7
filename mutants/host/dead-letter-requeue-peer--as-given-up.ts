import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue-peer'],
  description: 'puts dead letters back in the order in which they were given up',
  change: (parts) => ({
    ...parts,
    lettersToRequeue: (state, request) =>
      parts.lettersToRequeue(state, request).sort((one, other) => one.seq - other.seq),
  }),
});
