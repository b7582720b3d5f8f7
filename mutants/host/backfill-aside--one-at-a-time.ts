import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-aside'],
  description: 'runs one backfill at a time',
  change: (parts) => ({ ...parts, queueOfBackfill: () => 'all', backfillsAtOnce: 1 }),
});
