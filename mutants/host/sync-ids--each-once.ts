import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-ids'],
  description: 'gives each record once, however often it is asked for',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) => parts.findCrossing([...new Set(ids)], pair, tools),
  }),
});
