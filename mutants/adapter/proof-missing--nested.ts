import { isJsonObject } from '../../reference/core/index.ts';
import { readingDocument } from '../adapter-tools.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['proof-missing'],
  description: 'looks for a proof within the object when the document has none',
  answer: readingDocument('proof-verify', (document) => {
    const object = document['object'];
    return 'proof' in document || !isJsonObject(object) || object['proof'] === undefined
      ? document
      : { ...document, proof: object['proof'] };
  }),
});
