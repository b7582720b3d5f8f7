import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since'],
  description: 'gives up to 100 activities where there is no limit',
  change: (parts) => ({
    ...parts,
    requestedSlice(query) {
      const slice = parts.requestedSlice(query);
      return slice && { ...slice, limit: query.has('limit') ? slice.limit : 100 };
    },
  }),
});
