import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['audience-own-collection'],
  description: 'counts nobody as together by the URL of its own followers',
  change: (parts) => ({
    ...parts,
    openRecipients: (activity, recipients, followers, _self) =>
      parts.openRecipients(activity, recipients, followers, ''),
  }),
});
