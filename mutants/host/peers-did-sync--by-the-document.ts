import { keysOfDidDocument } from '../../reference/core/dids.ts';
import type { JsonObject } from '../../reference/core/json.ts';
import { OPERATIONS, changeRequestsTo } from '../finding-tools.ts';
import { hostMutant } from '../mutant.ts';

const documents = new Map<string, JsonObject>();

export default hostMutant({
  requirements: ['peers-did-sync'],
  description: 'believes the document that the directory makes of a log',
  change: (parts) => ({
    ...changeRequestsTo(parts, OPERATIONS, async (request, right) => {
      const url = request.url.replace('operations', 'did.json');
      const { status, body } = await right({ ...request, url });
      if (status === 200) {
        const document = JSON.parse(Buffer.from(body).toString()) as JsonObject;
        documents.set(document.id as string, document);
      }
      return right(request);
    }),
    keysOfLog: (state, purpose) => {
      const document = documents.get(state.did);
      return document
        ? keysOfDidDocument(document, state.did, purpose)
        : parts.keysOfLog(state, purpose);
    },
  }),
});
