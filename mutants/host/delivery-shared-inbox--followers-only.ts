import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-inbox'],
  description: 'counts only followers as together',
  change: (parts) => ({
    ...parts,
    openRecipients: (activity, recipients, followers, self) =>
      parts
        .openRecipients(activity, recipients, followers, self)
        .filter((recipient) => followers.has(recipient)),
  }),
});
