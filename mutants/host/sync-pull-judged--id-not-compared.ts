import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-pull-judged'],
  description: 'stores what stands under another id',
  change: (parts) => ({
    ...parts,
    checkElement: (element, thread) =>
      parts.checkElement(
        isJsonObject(element.record) ? { ...element, id: String(element.record.id) } : element,
        thread,
      ),
  }),
});
