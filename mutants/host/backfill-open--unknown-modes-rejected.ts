import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-open'],
  description: 'answers a Follow with a mode that it does not know by a Reject',
  change: (parts) => ({
    ...parts,
    acceptFollow(follow) {
      const answer = parts.acceptFollow(follow);
      try {
        parts.checkBackfillForm(follow);
        return answer;
      } catch {
        return answer && { ...answer, type: 'Reject' };
      }
    },
  }),
});
