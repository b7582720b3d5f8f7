import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer'],
  description: 'leaves out auto_approve_requested',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) => {
      const { auto_approve_requested: requested, ...answer } = parts.inviteAnswer(
        invited,
        asked,
        base,
      );
      void requested;
      return answer;
    },
  }),
});
