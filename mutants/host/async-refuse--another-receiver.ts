import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['async-refuse'],
  description: 'takes envelopes that are for somebody else',
  change: (parts) => ({
    ...parts,
    readEnvelopeFor: (value, self) =>
      parts.readEnvelopeFor(
        value,
        isJsonObject(value) && typeof value.receiver_did === 'string' ? value.receiver_did : self,
      ),
  }),
});
