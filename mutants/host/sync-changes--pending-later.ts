import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-changes'],
  description: 'keeps back what waits for its parents',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { reader } }) => ({
      ...batch,
      elements: batch.elements.filter((element) => reader.find(elementOf(element).id)?.waits === 0),
    })),
});
