import { hostMutant } from '../mutant.ts';
import { changeBatches } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-has-more'],
  description: 'says that there is no more where a page ends because of its length',
  change: (parts) =>
    changeBatches(parts, (batch, { limits }) => ({
      ...batch,
      hasMore: batch.hasMore && batch.elements.length >= limits.records,
    })),
});
