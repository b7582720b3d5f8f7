import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { readKeyHistory } from '../../reference/core/keys.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['identity-key-document-proof'],
  description: 'does not check the proof of a key document',
  change: (parts) => ({
    ...parts,
    readKeyDocument: (document, did, keys) => {
      try {
        return parts.readKeyDocument(document, did, keys);
      } catch (error) {
        const isProof = error instanceof ProtocolError && /^(proof|key)-/.test(error.code);
        if (!isProof || !isJsonObject(document)) throw error;
        return {
          did,
          updated: String(document['updated']),
          keys: readKeyHistory(document['assertionMethod'], did),
        };
      }
    },
  }),
});
