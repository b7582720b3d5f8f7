import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-only-together'],
  description: 'counts a blind recipient as together with an open one',
  change: (parts) => ({
    ...parts,
    openRecipients(activity, recipients, followers, self) {
      const open = parts.openRecipients(activity, recipients, followers, self);
      return open.length > 0 ? [...recipients] : open;
    },
  }),
});
