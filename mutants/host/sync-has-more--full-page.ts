import { hostMutant } from '../mutant.ts';
import { changeBatches } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-has-more'],
  description: 'says that there is more whenever a page is full',
  change: (parts) =>
    changeBatches(parts, (batch, { limits }) => ({
      ...batch,
      hasMore: batch.elements.length >= limits.records || batch.hasMore,
    })),
});
