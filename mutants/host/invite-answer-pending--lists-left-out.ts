import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer-pending'],
  description: 'leaves out the lists while the pair is establishing',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) => {
      const {
        grants,
        thread_allows: threads,
        ...answer
      } = parts.inviteAnswer(invited, asked, base);
      return invited.permitted ? { ...answer, grants: grants!, thread_allows: threads! } : answer;
    },
  }),
});
