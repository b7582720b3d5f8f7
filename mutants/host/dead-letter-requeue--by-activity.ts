import { allDeadLetters } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-requeue'],
  description: 'puts back all dead letters of an activity, whoever the recipient is',
  change: (parts) => ({
    ...parts,
    lettersToRequeue: (state, request) =>
      'peer' in request
        ? parts.lettersToRequeue(state, request)
        : allDeadLetters(state).filter(({ activity }) => activity === request.activity),
  }),
});
