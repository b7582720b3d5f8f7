import { type HashLevel, isFuller } from '../../reference/core/hash-levels.ts';
import { hostMutant } from '../mutant.ts';
import { changeBatches, elementOf } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-no-fuller'],
  description: 'leaves out what it holds at less than the granted level',
  change: (parts) =>
    changeBatches(parts, (batch, { tools: { book }, pair, request: { thread } }) => ({
      ...batch,
      elements: batch.elements.filter((element) => {
        const { record } = elementOf(element);
        const target = pair.namespaces.peer;
        const granted = book.levelOf(
          { namespace: String(record.namespace), thread, target },
          book.mark(),
        );
        return granted === undefined || !isFuller(granted, (record.level ?? 'L0') as HashLevel);
      }),
    })),
});
