import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer'],
  description: 'tells the state of the pair as well',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) => ({
      ...parts.inviteAnswer(invited, asked, base),
      state: 'active',
    }),
  }),
});
