import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-restart'],
  description: 'does not take up after a restart what was under way',
  change: (parts) => ({ ...parts, openBackfills: () => [] }),
});
