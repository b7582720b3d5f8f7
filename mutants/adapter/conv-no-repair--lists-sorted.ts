import type { JsonObject, JsonValue } from '../../harness/oracle/index.ts';
import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['conv-no-repair'],
  description: 'sorts lists of strings before it checks the signature',
  answer: readingDocument(
    'proof-verify',
    (document) =>
      JSON.parse(
        JSON.stringify(document, (_name, value: JsonValue) =>
          Array.isArray(value) && value.every((element) => typeof element === 'string')
            ? value.sort()
            : value,
        ),
      ) as JsonObject,
  ),
});
