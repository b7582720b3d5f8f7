import { isTombstone } from '../../reference/host/projections/peer-actors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-cache'],
  description: 'keeps a document for an hour',
  change: (parts) => ({
    ...parts,
    isExpired: (peer, now) =>
      parts.isExpired(peer, now) ||
      (!isTombstone(peer.document) && now - Date.parse(peer.fetchedAt) > 3_600_000),
  }),
});
