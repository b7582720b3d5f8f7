import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-form'],
  description: 'takes a backfill that is null for an absent one',
  change: (parts) => ({
    ...parts,
    checkBackfillForm(activity) {
      if (activity.backfill !== null) parts.checkBackfillForm(activity);
    },
  }),
});
