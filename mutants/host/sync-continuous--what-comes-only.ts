import { hostMutant } from '../mutant.ts';
import { changeBatches, isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-continuous'],
  description: 'shows what comes, and not what is there',
  change: (parts) =>
    changeBatches(parts, (batch, { request, place, before }) =>
      before === 0 && place === undefined && isContinuous(request)
        ? { ...batch, elements: [], hasMore: false }
        : batch,
    ),
});
