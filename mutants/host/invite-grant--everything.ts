import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-grant'],
  description: 'grants the payload as well',
  change: (parts) => ({
    ...parts,
    inviteGrant: (namespace, target) => ({
      ...parts.inviteGrant(namespace, target),
      hash_levels: ['L0', 'L1', 'L2', 'L3'],
    }),
  }),
});
