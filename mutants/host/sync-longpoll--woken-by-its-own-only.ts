import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf, isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-longpoll'],
  description: 'does not wake a long poll for what comes from others',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader }, request, place, before }) => {
      const isForeign = batch.elements.some(
        (element) => reader.find(elementOf(element).id)?.source !== undefined,
      );
      const isLate = before > 0 && isForeign && place && !isContinuous(request);
      return isLate ? { elements: [], place, hasMore: false } : batch;
    }),
});
