import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-limit'],
  description: 'has no limit where none is given',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const asked = parts.readChangesRequest(query);
      return { ...asked, limit: query.has('limit') ? asked.limit : 10_000 };
    },
  }),
});
