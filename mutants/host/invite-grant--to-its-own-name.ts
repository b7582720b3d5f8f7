import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant'],
  description: 'grants to the namespace of the same name',
  change: (parts) => ({
    ...parts,
    inviteGrant: (namespace) => parts.inviteGrant(namespace, namespace),
  }),
});
