import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-restart'],
  description: 'takes up after a restart only what has stored something already',
  change: (parts) => ({
    ...parts,
    openBackfills: (backfills) => parts.openBackfills(backfills).filter(({ stored }) => stored > 0),
  }),
});
