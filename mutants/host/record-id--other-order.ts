import { documentId } from '../../reference/core/cid.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { withId } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-id'],
  description: 'nests structure inside of provenance',
  change: (parts) =>
    withId(
      parts,
      ({ salt, body, actor, clock, created, kind, data_type, parents, thread, namespace, act }) => {
        const payload = documentId({ salt, body: body as JsonObject });
        const structure = documentId({ kind, data_type, parents, payload });
        const provenance = documentId({ actor, clock, created, structure });
        return documentId({ thread, namespace, act, provenance });
      },
    ),
});
