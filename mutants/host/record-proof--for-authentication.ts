import type { JsonObject } from '../../reference/core/json.ts';
import { signDocument } from '../../reference/core/proof.ts';
import type { FederatedRecord } from '../../reference/core/record.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof'],
  description: 'signs records for authentication',
  change: (parts) => ({
    ...parts,
    signRecord: (content, verificationMethod, sign) => {
      const record = parts.signRecord(content, verificationMethod, sign);
      return signDocument(without(record as unknown as JsonObject, 'proof'), {
        sha256,
        sign,
        verificationMethod,
        created: content.created,
        proofPurpose: 'authentication',
      }) as unknown as FederatedRecord;
    },
  }),
});
