import { hostMutant } from '../mutant.ts';
import { changeBatches } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-no-gap'],
  description: 'overlooks what was written while a page was read',
  change: (parts) =>
    changeBatches(parts, async (batch, { tools: { reader }, request: { thread } }) => {
      if (batch.hasMore || batch.elements.length === 0) return batch;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { ...batch, place: { ...batch.place, arrival: reader.lastArrival(thread) } };
    }),
});
