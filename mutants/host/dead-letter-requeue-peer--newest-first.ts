import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue-peer'],
  description: 'puts the newest dead letter of a peer back first',
  change: (parts) => ({
    ...parts,
    lettersToRequeue: (state, request) => parts.lettersToRequeue(state, request).reverse(),
  }),
});
