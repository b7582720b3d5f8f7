import { hostMutant } from '../mutant.ts';
import { changeRelayTables } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-receive-limit'],
  description: 'counts characters in place of bytes',
  change: (parts) =>
    changeRelayTables(parts, (right) => ({
      listQueued: (receiver, after, limit, at) =>
        right
          .listQueued(receiver, after, limit, at)
          .map((queued) => ({ ...queued, bytes: Math.ceil(queued.bytes / 2) })),
    })),
});
