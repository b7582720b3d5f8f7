import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'gives records of every thread to those who know their ids',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) => parts.findCrossing(ids, { ...pair, threads: null }, tools),
  }),
});
