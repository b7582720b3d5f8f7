import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'takes a page no larger than other documents',
  change: (parts) => ({ ...parts, pageLimits: { ...parts.pageLimits, bytes: 1_048_576 } }),
});
