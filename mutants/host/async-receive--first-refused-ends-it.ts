import type { JsonValue } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-receive'],
  description: 'refuses an envelope with a record that does not look like one',
  change: (parts) => ({
    ...parts,
    openEnvelope: (envelope) => {
      const payload = parts.openEnvelope(envelope);
      for (const record of payload.records as JsonValue[]) parts.checkFormLooks(record);
      return payload;
    },
  }),
});
