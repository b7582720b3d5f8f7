import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-renewal-failed'],
  description: 'writes a record for each renewal that fails',
  change: (parts) => ({
    ...parts,
    refreshFailed: (change, error, schedule) => {
      parts.refreshFailed(change, error, schedule);
      change.writeElsewhere(
        'th_audit_federation_pairs',
        'LEARN',
        'syncropel.federation.pair_renewal_failed.v1',
        { pair_id: change.pairId, peer_did: change.peerDid },
      );
    },
  }),
});
