import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['delivery-shared-inbox'],
  description: 'counts only those as together whom to and cc name',
  change: (parts) => ({
    ...parts,
    openRecipients: (activity, recipients, _followers, self) =>
      parts.openRecipients(activity, recipients, new Set(), self),
  }),
});
