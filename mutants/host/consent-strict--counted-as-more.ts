import { hostMutant } from '../mutant.ts';
import { changeBatches } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-strict'],
  description: 'says that there is more where what is left may not cross',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader }, request }) => ({
      ...batch,
      hasMore:
        batch.hasMore ||
        (batch.elements.length > 0 && reader.lastArrival(request.thread) > batch.place.arrival),
    })),
});
