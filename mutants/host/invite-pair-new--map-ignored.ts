import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-new'],
  description: 'proposes the default namespaces, whatever the map',
  change: (parts) => ({
    ...parts,
    startOfInvite: (asked) =>
      parts.startOfInvite({ ...asked, map: { local: 'default', peer: 'default' } }),
  }),
});
