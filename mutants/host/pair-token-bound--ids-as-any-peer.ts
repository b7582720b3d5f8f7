import type { PeerPair } from '../../reference/host/sync/peer-links.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-token-bound'],
  description: 'gives by their ids what any of its peers may read',
  change: (parts) => {
    const peers = new Map<string, PeerPair>();
    return {
      ...parts,
      // Whoever reads a thread is known from then on.
      isThreadOpen: (thread, pair) => {
        const { pairId } = pair as PeerPair;
        peers.set(pairId, pair as PeerPair);
        return parts.isThreadOpen(thread, pair);
      },
      findCrossing: (ids, pair, tools) => {
        const answers = [pair, ...peers.values()].map((one) => parts.findCrossing(ids, one, tools));
        return {
          records: [...new Set(answers.flatMap(({ records }) => records))],
          missing: ids.filter((id) => answers.every(({ missing }) => missing.includes(id))),
        };
      },
    };
  },
});
