import type { JsonObject } from '../../harness/oracle/index.ts';
import { isJsonObject } from '../../reference/core/index.ts';
import { overlooking } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

const KNOWN = ['name', 'summary', 'icon', 'alsoKnownAs', 'add_publicKey', 'supersede', 'revoke'];

export default adapterMutant({
  requirements: ['activity-patch-closed'],
  description: 'ignores members of a patch that it does not know',
  answer: overlooking((document) => {
    const { patch } = document;
    return isJsonObject(patch ?? null)
      ? {
          ...document,
          patch: Object.fromEntries(
            Object.entries(patch as JsonObject).filter(([name]) => KNOWN.includes(name)),
          ),
        }
      : undefined;
  }),
});
