import type { JsonObject } from '../../reference/core/json.ts';
import { changeEnvelopes } from '../async-tools.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-envelope'],
  description: 'leaves the list of key documents out where there are none',
  change: (parts) =>
    changeEnvelopes(parts, (content) => {
      const { key_documents: documents, records } = content.payload as unknown as JsonObject;
      const isEmpty = Array.isArray(documents) && documents.length === 0;
      return isEmpty ? { ...content, payload: { records: records! } } : content;
    }),
});
