import { hostMutant } from '../mutant.ts';

let target = 'default';

export default hostMutant({
  requirements: ['invite-pair-existing'],
  description: 'grants to the namespace of the map',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      const asked = parts.readInvite(body);
      target = asked.map.peer;
      return asked;
    },
    inviteGrant: (namespace, of) =>
      parts.inviteGrant(namespace, target === 'default' ? of : target),
  }),
});
