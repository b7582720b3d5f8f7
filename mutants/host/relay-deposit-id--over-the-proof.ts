import type { Envelope } from '../../reference/core/envelopes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-deposit-id'],
  description: 'takes an id that was made over the proof as well',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkId: (envelope) => {
        const { id, ...rest } = envelope;
        if (right.sealOf(rest as Envelope) !== id) right.checkId(envelope);
      },
    })),
});
