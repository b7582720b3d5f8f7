import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since'],
  description: 'gives one activity less than the limit, where it may give more than one',
  change: (parts) => ({
    ...parts,
    requestedSlice(query) {
      const slice = parts.requestedSlice(query);
      return slice && { ...slice, limit: Math.max(1, slice.limit - 1) };
    },
  }),
});
