import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['thread-page'],
  description: 'has at most 500 records on a page',
  change: (parts) => ({
    ...parts,
    readViewRequest: (query) => {
      const request = parts.readViewRequest(query);
      return { ...request, limit: Math.min(500, request.limit) };
    },
  }),
});
