import type { Envelope } from '../../reference/core/envelopes.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes a payload without key documents',
  change: (parts) => ({
    ...parts,
    openEnvelope: (envelope) => {
      const { payload } = envelope;
      return parts.openEnvelope(
        isJsonObject(payload)
          ? ({ ...envelope, payload: { key_documents: [], ...payload } } as unknown as Envelope)
          : envelope,
      );
    },
  }),
});
