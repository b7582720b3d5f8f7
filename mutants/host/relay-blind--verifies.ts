import { keysOfDidKey, parseDid } from '../../reference/core/dids.ts';
import { checkEnvelopeProof } from '../../reference/core/envelopes.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-blind'],
  description: 'refuses an envelope whose proof is not a valid one',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      checkId: (envelope) => {
        right.checkId(envelope);
        const sender = parseDid(envelope.sender_did);
        if (sender.method === 'key') checkEnvelopeProof(envelope, keysOfDidKey(sender));
      },
    })),
});
