import { openEnvelope } from '../../reference/core/envelopes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-blind'],
  description: 'refuses encodings that it does not know',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkId: (envelope) => {
        right.checkId(envelope);
        if (envelope.encoding !== 'mls' && envelope.encoding !== 'plain') openEnvelope(envelope);
      },
    })),
});
