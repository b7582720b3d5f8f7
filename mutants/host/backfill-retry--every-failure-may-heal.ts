import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'tries everything again, whatever the answer was',
  change: (parts) => ({ ...parts, mayHeal: () => true }),
});
