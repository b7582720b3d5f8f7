import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['projection-peer-actors'],
  description: 'shows the documents as they were fetched, without the Updates since',
  change: (parts) => {
    const fetched = new Map<string, JsonObject>();
    return {
      ...parts,
      foldPeerActors(peers, entry) {
        if (entry.kind === 'peer-fetched') fetched.set(entry.actor, entry.document);
        return parts.foldPeerActors(peers, entry);
      },
      peerActorsView: (peers, actor) =>
        Object.fromEntries(
          Object.entries(parts.peerActorsView(peers, actor)).map(([url, shown]) => [
            url,
            { ...(shown as JsonObject), document: fetched.get(url)! },
          ]),
        ),
    };
  },
});
