import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-loop'],
  description: 'notices a loop only when it comes back to the first page',
  change: (parts) => ({
    ...parts,
    stepBackfill: (backfill, tools) =>
      parts.stepBackfill({ ...backfill, walked: new Set([...backfill.walked].slice(0, 1)) }, tools),
  }),
});
