import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

const uses = new Map<string, number>();

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'keeps a document for a day after it was used',
  change: (parts) => ({
    ...parts,
    isExpired: (peer, now) => {
      const actor = String(peer.document.id);
      const last = Math.max(uses.get(actor) ?? 0, Date.parse(peer.fetchedAt));
      uses.set(actor, now);
      return parts.isExpired({ ...peer, fetchedAt: formatTimestamp(last) }, now);
    },
  }),
});
