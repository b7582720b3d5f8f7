import { isJsonObject } from '../../reference/core/json.ts';
import { readKeyHistory } from '../../reference/core/keys.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-proof'],
  description: 'takes an actor for its own controller',
  change: (parts) => ({
    ...parts,
    readKeyDocument: (document, did, keys) => {
      if (!isJsonObject(document) || document['controller'] !== did)
        return parts.readKeyDocument(document, did, keys);
      return {
        did,
        updated: String(document['updated']),
        keys: readKeyHistory(document['assertionMethod'], did),
      };
    },
  }),
});
