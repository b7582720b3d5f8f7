import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-fold'],
  description: 'does not fold in whether an actor approves by hand',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      if (entry.kind !== 'received' || !isJsonObject(entry.activity.patch))
        return parts.foldPeerActors(peers, entry);
      const { manuallyApprovesFollowers: _ignored, ...patch } = entry.activity.patch;
      return parts.foldPeerActors(peers, { ...entry, activity: { ...entry.activity, patch } });
    },
  }),
});
