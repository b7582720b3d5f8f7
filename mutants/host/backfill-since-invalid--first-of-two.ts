import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-since-invalid'],
  description: 'takes the first of two',
  change: (parts) => ({
    ...parts,
    requestedSlice: (query) => {
      const read = new URLSearchParams(query);
      for (const name of ['since', 'limit']) if (read.has(name)) read.set(name, read.get(name)!);
      return parts.requestedSlice(read);
    },
  }),
});
