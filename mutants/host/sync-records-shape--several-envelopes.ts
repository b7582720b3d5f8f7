import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-records-shape'],
  description: 'takes several envelopes at once',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) => {
      const [first] = isJsonObject(value) && Array.isArray(value.envelope) ? value.envelope : [];
      return first === undefined
        ? parts.readRecordsRequest(value)
        : { kind: 'envelope', envelope: first };
    },
  }),
});
