import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-limit'],
  description: 'gives a hundred records where no limit is given',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const asked = parts.readChangesRequest(query);
      return { ...asked, limit: query.has('limit') ? asked.limit : 100 };
    },
  }),
});
