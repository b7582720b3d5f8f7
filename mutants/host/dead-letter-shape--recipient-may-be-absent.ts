import { allDeadLetters } from '../../reference/host/projections/delivery-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['dead-letter-shape'],
  description: 'puts an activity back for all recipients where the body names none',
  change: (parts) => ({
    ...parts,
    readRequeueRequest: (body) =>
      typeof body.activity === 'string' && body.recipient === undefined
        ? { activity: body.activity, recipient: '*' }
        : parts.readRequeueRequest(body),
    lettersToRequeue: (state, request) =>
      'recipient' in request && request.recipient === '*'
        ? allDeadLetters(state).filter(({ activity }) => activity === request.activity)
        : parts.lettersToRequeue(state, request),
  }),
});
