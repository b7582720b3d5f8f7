import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-new'],
  description: 'does not trust an expired manifest where the operator does',
  change: (parts) => ({
    ...parts,
    startOfInvite: (asked) => ({ ...parts.startOfInvite(asked), strict: true }),
  }),
});
