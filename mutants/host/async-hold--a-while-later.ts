import type { PeerPair } from '../../reference/host/sync/peer-links.ts';
import { SECOND } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

const last = new Map<string, number>();

export default hostMutant({
  requirements: ['async-hold'],
  description: 'takes up what it holds a while after the pair has become active',
  change: (parts) => ({
    ...parts,
    isPairHolding: (pair) => {
      const isHolding = parts.isPairHolding(pair);
      const { peerDid } = pair as PeerPair;
      if (isHolding) last.set(peerDid, Date.now());
      return isHolding || Date.now() - (last.get(peerDid) ?? 0) < 40 * SECOND;
    },
  }),
});
