import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking, patchOf } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['key-created-is-published'],
  description: 'takes a new key that is older than its Update',
  answer: overlooking((document) => {
    const patch = patchOf(document);
    const added = patch['add_publicKey'];
    if (!isJsonObject(added)) return undefined;
    return {
      ...document,
      patch: {
        ...patch,
        add_publicKey:
          String(added['created']) < String(document['published'])
            ? { ...added, created: String(document['published']) }
            : added,
      },
    };
  }),
});
