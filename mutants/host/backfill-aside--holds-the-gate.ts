import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-aside'],
  description: 'lets its actor publish nothing while it reads a page',
  change: (parts) => ({
    ...parts,
    stepBackfill: (backfill, tools) =>
      tools.kernel.gates.exclusive(backfill.follower, () => parts.stepBackfill(backfill, tools)),
  }),
});
