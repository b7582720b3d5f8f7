import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-new'],
  description: 'trusts an expired manifest',
  change: (parts) => ({
    ...parts,
    startOfInvite: (asked) => ({ ...parts.startOfInvite(asked), strict: false }),
  }),
});
