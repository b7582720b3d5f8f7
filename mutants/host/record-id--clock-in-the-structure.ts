import { documentId } from '../../reference/core/cid.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';
import { withId } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-id'],
  description: 'keeps the clock in the third layer',
  change: (parts) =>
    withId(
      parts,
      ({ salt, body, actor, clock, created, kind, data_type, parents, thread, namespace, act }) => {
        const payload = documentId({ salt, body: body as JsonObject });
        const provenance = documentId({ actor, created, payload });
        const structure = documentId({ kind, data_type, parents, clock, provenance });
        return documentId({ thread, namespace, act, structure });
      },
    ),
});
