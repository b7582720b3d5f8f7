import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

const acknowledged = new Set<string>();

export default hostMutant({
  requirements: ['relay-deposit-known'],
  description: 'queues an envelope again once it was acknowledged',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      remove: (receiver, seal, at) => {
        const parties = right.remove(receiver, seal, at);
        if (parties) acknowledged.add(seal);
        return parties;
      },
      findEnd: (seal) => (acknowledged.delete(seal) ? undefined : right.findEnd(seal)),
    })),
});
