import { isActorId } from '../../reference/core/urls.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-delete-other'],
  description: 'takes every Delete of an actor for one of the signer',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      if (
        entry.kind !== 'received' ||
        entry.activity.type !== 'Delete' ||
        !isActorId(entry.activity.object)
      )
        return parts.foldPeerActors(peers, entry);
      return parts.foldPeerActors(peers, {
        ...entry,
        activity: { ...entry.activity, object: entry.activity.actor },
      });
    },
  }),
});
