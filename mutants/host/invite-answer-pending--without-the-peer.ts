import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer-pending'],
  description: 'does not name the peer while the pair is establishing',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) => {
      const answer = parts.inviteAnswer(invited, asked, base);
      return invited.permitted ? answer : { ...answer, peer_did: null };
    },
  }),
});
