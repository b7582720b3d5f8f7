import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-invalid'],
  description: 'ignores page where there is since or limit',
  change: (parts) => ({
    ...parts,
    requestedSlice: (query) => {
      const read = new URLSearchParams(query);
      if (read.has('since') || read.has('limit')) read.delete('page');
      return parts.requestedSlice(read);
    },
  }),
});
