import type { Envelope } from '../../reference/core/envelopes.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'overlooks what it does not know in a payload',
  change: (parts) => ({
    ...parts,
    openEnvelope: (envelope) => {
      const { payload } = envelope;
      if (!isJsonObject(payload)) return parts.openEnvelope(envelope);
      const { key_documents, records } = payload;
      return parts.openEnvelope({
        ...envelope,
        payload: { key_documents, records },
      } as unknown as Envelope);
    },
  }),
});
