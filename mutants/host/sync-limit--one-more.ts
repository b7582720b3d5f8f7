import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-limit'],
  description: 'gives one record more than the limit',
  change: (parts) => ({
    ...parts,
    readChangesRequest: (query) => {
      const asked = parts.readChangesRequest(query);
      return { ...asked, limit: asked.limit + 1 };
    },
  }),
});
