import { ProtocolError, type JsonObject } from '../../reference/core/index.ts';
import { proofOf } from '../adapter-tools.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-envelope'],
  description: 'refuses proofs with a domain',
  answer: judgingEnvelopes((right) => ({
    checkProof: (envelope, keys) => {
      right.checkProof(envelope, keys);
      const { domain } = proofOf({ proof: envelope.proof as JsonObject });
      if (domain !== undefined) throw new ProtocolError('proof-domain', 'a domain');
    },
  })),
});
