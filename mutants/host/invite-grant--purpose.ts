import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant'],
  description: 'writes why it grants',
  change: (parts) => ({
    ...parts,
    inviteGrant: (namespace, target) => ({
      ...parts.inviteGrant(namespace, target),
      purpose: 'invite',
    }),
  }),
});
