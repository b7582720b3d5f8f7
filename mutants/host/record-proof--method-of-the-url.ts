import type { JsonObject } from '../../reference/core/json.ts';
import { signDocument } from '../../reference/core/proof.ts';
import type { FederatedRecord } from '../../reference/core/record.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof'],
  description: 'names the key by the URL of the actor',
  change: (parts) => ({
    ...parts,
    signRecord: (content, verificationMethod, sign) => {
      const record = parts.signRecord(content, verificationMethod, sign);
      return signDocument(without(record as unknown as JsonObject, 'proof'), {
        sha256,
        sign,
        created: content.created,
        verificationMethod: verificationMethod.replace(
          /^did:sync:user:.*:([^:#]+)#/,
          'https://a.example/actors/$1#',
        ),
      }) as unknown as FederatedRecord;
    },
  }),
});
