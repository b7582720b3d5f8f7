import { allDeadLetters } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue-peer'],
  description: 'puts back what goes to any port of the host name',
  change: (parts) => ({
    ...parts,
    lettersToRequeue(state, request) {
      if (!('peer' in request) || !URL.canParse(request.peer)) {
        return parts.lettersToRequeue(state, request);
      }
      const { hostname } = new URL(request.peer);
      return allDeadLetters(state)
        .filter(({ recipient }) => new URL(recipient).hostname === hostname)
        .sort((one, other) => one.order - other.order);
    },
  }),
});
