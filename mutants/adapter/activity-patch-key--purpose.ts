import type { JsonObject } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-key'],
  description: 'takes a new key without purpose',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    return document['patch'] === undefined
      ? undefined
      : {
          ...document,
          patch: isJsonObject(patch['add_publicKey'] ?? null)
            ? {
                ...patch,
                add_publicKey: { purpose: [], ...(patch['add_publicKey'] as JsonObject) },
              }
            : patch,
        };
  }),
});
