import type { EnvelopePayload } from '../../reference/core/envelopes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-consent-again'],
  description: 'sends what may still cross as it was, at whatever level',
  change: (parts) => ({
    ...parts,
    mayStillCross: (form, tools) =>
      parts.stillCrossing(
        { records: [form], key_documents: [] } as unknown as EnvelopePayload,
        tools,
      ) !== undefined,
  }),
});
