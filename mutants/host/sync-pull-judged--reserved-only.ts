import { isJsonObject } from '../../reference/core/json.ts';
import { isReservedThread } from '../../reference/core/record.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-judged'],
  description: 'stores what comes on other threads, but for the reserved ones',
  change: (parts) => ({
    ...parts,
    checkElement: (element, thread) => {
      const { record } = element;
      const other = isJsonObject(record) ? String(record.thread) : thread;
      parts.checkElement(element, isReservedThread(other) ? thread : other);
    },
  }),
});
