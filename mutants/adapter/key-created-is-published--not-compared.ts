import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-created-is-published'],
  description: 'takes a new key whatever its `created` is',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    const added = patch['add_publicKey'];
    if (!isJsonObject(added)) return undefined;
    return {
      ...document,
      patch: { ...patch, add_publicKey: { ...added, created: String(document['published']) } },
    };
  }),
});
