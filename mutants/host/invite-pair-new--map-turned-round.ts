import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-new'],
  description: 'proposes the namespaces the other way round',
  change: (parts) => ({
    ...parts,
    startOfInvite: ({ map, ...asked }) =>
      parts.startOfInvite({ ...asked, map: { local: map.peer, peer: map.local } }),
  }),
});
