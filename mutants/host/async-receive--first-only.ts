import type { EnvelopePayload } from '../../reference/core/envelopes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive'],
  description: 'stores the first record of an envelope',
  change: (parts) => ({
    ...parts,
    openEnvelope: (envelope) => {
      const payload = parts.openEnvelope(envelope);
      return { ...payload, records: payload.records.slice(0, 1) } as unknown as EnvelopePayload;
    },
  }),
});
