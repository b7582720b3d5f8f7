import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const receivers = new Map<string, string>();

export default hostMutant({
  requirements: ['relay-ack-own'],
  description: 'removes an envelope of whichever mailbox',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      queue: (envelope) => {
        receivers.set(envelope.seal, envelope.receiver);
        right.queue(envelope);
      },
      remove: (receiver, seal, at) => right.remove(receivers.get(seal) ?? receiver, seal, at),
    })),
});
