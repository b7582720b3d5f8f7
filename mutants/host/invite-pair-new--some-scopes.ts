import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-new'],
  description: 'proposes to pull alone',
  change: (parts) => ({
    ...parts,
    startOfInvite: (asked) => {
      const start = parts.startOfInvite(asked);
      const scopes = start.proposal.scopes.slice(0, 1);
      return { ...start, proposal: { ...start.proposal, scopes } };
    },
  }),
});
