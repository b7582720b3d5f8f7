import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-changes'],
  description: 'gives the records of a page in the order of their clocks',
  change: (parts) =>
    changeBatches(parts, (batch) => ({
      ...batch,
      elements: batch.elements
        .map(elementOf)
        .map(({ record }, at) => ({ clock: Number(record.clock ?? 0), at }))
        .sort((one, other) => one.clock - other.clock)
        .map(({ at }) => batch.elements[at]!),
    })),
});
