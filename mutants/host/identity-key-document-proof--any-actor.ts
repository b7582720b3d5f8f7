import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-proof'],
  description: 'takes the document of another actor of the instance',
  change: (parts) => ({
    ...parts,
    readKeyDocument: (document, did, keys) => {
      const other = isJsonObject(document) ? String(document['id']) : did;
      const isSibling = other.startsWith('did:sync:') && other !== did;
      const read = parts.readKeyDocument(document, isSibling ? other : did, keys);
      return isSibling
        ? {
            ...read,
            did,
            keys: read.keys.map((key) => ({
              ...key,
              id: key.id.replace(other, did),
              controller: did,
            })),
          }
        : read;
    },
  }),
});
