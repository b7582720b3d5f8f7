import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-full-apart'],
  description: 'counts the envelopes of all mailboxes together',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      countQueued: (_receiver, at) => right.stand(at).queued,
    })),
});
