import { randomBytes } from 'node:crypto';
import { signDocument } from '../../reference/core/proof.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

const privateKey = Uint8Array.from(randomBytes(32));

export default hostMutant({
  requirements: ['identity-key-document'],
  description: 'signs key documents with a key that nobody knows',
  change: (parts) => ({
    ...parts,
    keyDocument: (instance, actor) => {
      const document = parts.keyDocument(instance, actor);
      return signDocument(without(document, 'proof'), {
        ...{ sha256, privateKey, verificationMethod: instance.keyId },
        created: String(document['updated']),
      });
    },
  }),
});
