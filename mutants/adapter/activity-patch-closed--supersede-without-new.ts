import type { JsonObject } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'takes a `supersede` without `new`',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    return document['patch'] === undefined
      ? undefined
      : {
          ...document,
          patch: isJsonObject(patch['supersede'] ?? null)
            ? { ...patch, supersede: { new: '', ...(patch['supersede'] as JsonObject) } }
            : patch,
        };
  }),
});
