import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-error-class'],
  description: 'lets a page take a minute',
  change: (parts) => ({ ...parts, pullLimits: { ...parts.pullLimits, milliseconds: 60_000 } }),
});
