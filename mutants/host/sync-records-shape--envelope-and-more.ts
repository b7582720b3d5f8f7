import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-records-shape'],
  description: 'takes an envelope with something beside it',
  change: (parts) => ({
    ...parts,
    readRecordsRequest: (value) =>
      isJsonObject(value) && isJsonObject(value.envelope)
        ? { kind: 'envelope', envelope: value.envelope }
        : parts.readRecordsRequest(value),
  }),
});
