import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-retry'],
  description: 'gives up where nobody answers',
  change: (parts) => ({
    ...parts,
    mayHeal: (error) => parts.mayHeal(error) && /answered [0-9]+$/.test((error as Error).message),
  }),
});
