import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer'],
  description: 'says active for invited',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) => {
      const answer = parts.inviteAnswer(invited, asked, base);
      return { ...answer, status: answer.status === 'invited' ? 'active' : answer.status! };
    },
  }),
});
