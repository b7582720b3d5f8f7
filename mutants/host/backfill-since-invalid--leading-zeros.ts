import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-invalid'],
  description: 'takes a limit with leading zeros',
  change: (parts) => ({
    ...parts,
    requestedSlice: (query) => {
      const read = new URLSearchParams(query);
      if (/^0+[1-9]/.test(read.get('limit') ?? ''))
        read.set('limit', read.get('limit')!.replace(/^0+/, ''));
      return parts.requestedSlice(read);
    },
  }),
});
