import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'waits for a page no longer than for other documents',
  change: (parts) => ({ ...parts, pageLimits: { ...parts.pageLimits, milliseconds: 5000 } }),
});
