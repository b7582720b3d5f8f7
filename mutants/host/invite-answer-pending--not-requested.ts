import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer-pending'],
  description: 'says that no approval was requested while it waits',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) =>
      parts.inviteAnswer(
        invited,
        invited.permitted ? asked : { ...asked, autoApprove: false },
        base,
      ),
  }),
});
