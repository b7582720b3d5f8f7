import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-answer'],
  description: 'names its own manifest as that of the peer',
  change: (parts) => ({
    ...parts,
    inviteAnswer: (invited, asked, base) => {
      const answer = parts.inviteAnswer(invited, asked, base);
      return {
        ...answer,
        recipient_manifest_url: answer.inviter_manifest_url!,
        inviter_manifest_url: answer.recipient_manifest_url!,
      };
    },
  }),
});
