import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'lets a feed go on with the threads that were allowed when it was opened',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => ({
      ...parts.pairOfFeed(request, tools),
      threads: request.pair.threads,
    }),
  }),
});
