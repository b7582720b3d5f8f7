import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-paging'],
  description: 'does not notice that pages move on while it reads',
  change: (parts) => ({ ...parts, isContiguous: () => true }),
});
