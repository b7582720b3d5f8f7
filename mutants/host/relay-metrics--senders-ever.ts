import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const senders = new Set<string>();

export default hostMutant({
  requirements: ['relay-metrics'],
  description: 'counts the senders of all envelopes that ever came',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      queue: (envelope) => {
        senders.add(envelope.sender);
        right.queue(envelope);
      },
      stand: (at) => ({ ...right.stand(at), senders: senders.size }),
    })),
});
