import { hostMutant } from '../mutant.ts';
import { changeBatches } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-has-more'],
  description: 'counts what may not cross as more',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader }, request: { thread } }) => ({
      ...batch,
      hasMore:
        batch.hasMore ||
        (batch.elements.length > 0 && reader.lastArrival(thread) > batch.place.arrival),
    })),
});
