import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-invalid'],
  description: 'takes a limit over 100 for 100',
  change: (parts) => ({
    ...parts,
    requestedSlice: (query) => {
      const read = new URLSearchParams(query);
      if (/^[1-9][0-9]*$/.test(read.get('limit') ?? '') && Number(read.get('limit')) > 100)
        read.set('limit', '100');
      return parts.requestedSlice(read);
    },
  }),
});
