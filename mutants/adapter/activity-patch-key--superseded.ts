import type { JsonObject } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['activity-patch-key'],
  description: 'takes a new key that is superseded already',
  answer: overlooking((document) => {
    const { add_publicKey: added, ...patch } = patchOf(document);
    if (!isJsonObject(added ?? null)) return undefined;
    const { superseded_at: _supersededAt, ...key } = added as JsonObject;
    return { ...document, patch: { ...patch, add_publicKey: key } };
  }),
});
