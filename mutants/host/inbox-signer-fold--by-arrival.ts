import { hostMutant } from '../mutant.ts';

const latest = new Map<string, string>();

export default hostMutant({
  requirements: ['inbox-signer-fold'],
  description: 'folds in Updates in the order in which they come',
  change: (parts) => ({
    ...parts,
    foldPeerActors: (peers, entry) => {
      if (entry.kind !== 'received' || entry.activity.type !== 'Update')
        return parts.foldPeerActors(peers, entry);
      const { actor, published } = entry.activity;
      const newest = latest.get(actor) ?? published;
      latest.set(actor, published > newest ? published : newest);
      return parts.foldPeerActors(peers, {
        ...entry,
        activity: { ...entry.activity, published: latest.get(actor)! },
      });
    },
  }),
});
