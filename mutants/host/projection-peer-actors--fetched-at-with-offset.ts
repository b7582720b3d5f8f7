import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-peer-actors'],
  description: 'writes the time of a fetch with +00:00 in the place of Z',
  change: (parts) => ({
    ...parts,
    peerActorsView: (peers, actor) =>
      Object.fromEntries(
        Object.entries(parts.peerActorsView(peers, actor)).map(([url, peer]) => [
          url,
          {
            ...(peer as JsonObject),
            fetched_at: String((peer as JsonObject).fetched_at).replace('Z', '+00:00'),
          },
        ]),
      ),
  }),
});
