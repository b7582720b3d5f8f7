import { hostMutant } from '../mutant.ts';
import { changeBatches, isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-normal'],
  description: 'waits a few seconds where there is nothing',
  change: (parts) =>
    changeBatches(parts, async (batch, { request, before }) => {
      const isIdle = batch.elements.length === 0 && before === 0 && !isContinuous(request);
      if (isIdle) await new Promise((resolve) => setTimeout(resolve, 3000));
      return batch;
    }),
});
