import { isJsonObject } from '../../reference/core/json.ts';
import { readKeyHistory } from '../../reference/core/keys.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-proof'],
  description: 'takes a key document that another instance signed',
  change: (parts) => ({
    ...parts,
    readKeyDocument: (document, did, keys) => {
      const controller = isJsonObject(document) ? String(document['controller']) : '';
      try {
        return parts.readKeyDocument(document, did, keys);
      } catch (error) {
        if (!controller.startsWith('did:key:') || !isJsonObject(document) || document['id'] !== did)
          throw error;
        return {
          did,
          updated: String(document['updated']),
          keys: readKeyHistory(document['assertionMethod'], did),
        };
      }
    },
  }),
});
