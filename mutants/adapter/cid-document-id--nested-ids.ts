import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['cid-document-id'],
  description: 'leaves out ids of nested objects too',
  answer: readingDocument(
    'document-id',
    (document) =>
      JSON.parse(
        JSON.stringify(document, (name, value: JsonValue) => (name === 'id' ? undefined : value)),
      ) as JsonObject,
  ),
});
