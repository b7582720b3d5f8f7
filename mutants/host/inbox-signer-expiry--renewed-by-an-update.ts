import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-signer-expiry'],
  description: 'counts the age of a document from the last Update of its actor',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      const after = parts.foldPeerActors(peers, entry);
      if (entry.kind !== 'received' || entry.activity.type !== 'Update') return after;
      const peer = after.documents.get(entry.activity.actor);
      if (peer) after.documents.set(entry.activity.actor, { ...peer, fetchedAt: entry.at });
      return after;
    },
  }),
});
