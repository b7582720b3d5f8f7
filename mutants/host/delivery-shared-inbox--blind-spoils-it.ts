import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-inbox'],
  description: 'has nobody together where anybody is blind',
  change: (parts) => ({
    ...parts,
    openRecipients(activity, recipients, followers, self) {
      const open = parts.openRecipients(activity, recipients, followers, self);
      return open.length === recipients.length ? open : [];
    },
  }),
});
