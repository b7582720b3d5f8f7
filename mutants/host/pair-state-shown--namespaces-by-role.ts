import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-state-shown'],
  description: 'shows the namespaces the other way round where the peer is the initiator',
  change: (parts) => ({
    ...parts,
    pairView: (pair) => {
      const view = parts.pairView(pair);
      const { namespaces } = pair.terms ?? {};
      if (!namespaces || pair.memory.confirmed === undefined) return view;
      return { ...view, namespaces: { local: namespaces.peer, peer: namespaces.local } };
    },
  }),
});
