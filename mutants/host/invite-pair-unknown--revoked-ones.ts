import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-unknown'],
  description: 'invites by the pair_id of a revoked pair',
  change: (parts) => ({ ...parts, requireInvited: (pair) => pair ?? parts.requireInvited(pair) }),
});
