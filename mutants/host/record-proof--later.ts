import type { JsonObject } from '../../reference/core/json.ts';
import { signDocument } from '../../reference/core/proof.ts';
import type { FederatedRecord } from '../../reference/core/record.ts';
import { formatTimestamp } from '../../reference/core/time.ts';
import { sha256 } from '../../reference/host/crypto.ts';
import { hostMutant } from '../mutant.ts';
import { without } from '../record-tools.ts';

export default hostMutant({
  requirements: ['record-proof'],
  description: 'dates a proof a second later than the record',
  change: (parts) => ({
    ...parts,
    signRecord: (content, verificationMethod, sign) => {
      const record = parts.signRecord(content, verificationMethod, sign);
      return signDocument(without(record as unknown as JsonObject, 'proof'), {
        sha256,
        sign,
        verificationMethod,
        created: formatTimestamp(Date.parse(content.created) + 1000),
      }) as unknown as FederatedRecord;
    },
  }),
});
