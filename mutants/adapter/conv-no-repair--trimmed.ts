import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-no-repair'],
  description: 'trims strings before it checks the signature',
  answer: readingDocument(
    'proof-verify',
    (document) =>
      JSON.parse(
        JSON.stringify(document, (_name, value: JsonValue) =>
          typeof value === 'string' ? value.trim() : value,
        ),
      ) as JsonObject,
  ),
});
