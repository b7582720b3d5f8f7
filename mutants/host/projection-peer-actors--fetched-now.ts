import type { JsonObject } from '../../reference/core/json.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-peer-actors'],
  description: 'gives the time of the question as the time of the fetch',
  change: (parts) => ({
    ...parts,
    peerActorsView: (peers, actor) =>
      Object.fromEntries(
        Object.entries(parts.peerActorsView(peers, actor)).map(([url, shown]) => [
          url,
          { ...(shown as JsonObject), fetched_at: formatTimestamp(parts.clock.now()) },
        ]),
      ),
  }),
});
