import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-judged'],
  description: 'stores what comes on other threads',
  change: (parts) => ({
    ...parts,
    checkElement: (element, thread) =>
      parts.checkElement(
        isJsonObject(element.record)
          ? { ...element, record: { ...element.record, thread } }
          : element,
        thread,
      ),
  }),
});
