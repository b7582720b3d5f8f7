import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'has followers together whatever the activity says of them',
  change: (parts) => ({
    ...parts,
    openRecipients: (activity, recipients, followers, self) => [
      ...new Set([
        ...parts.openRecipients(activity, recipients, followers, self),
        ...recipients.filter((recipient) => followers.has(recipient)),
      ]),
    ],
  }),
});
