import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue-peer'],
  description: 'puts only the oldest dead letter of a peer back',
  change: (parts) => ({
    ...parts,
    lettersToRequeue: (state, request) => parts.lettersToRequeue(state, request).slice(0, 1),
  }),
});
