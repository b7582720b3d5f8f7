import { isJsonObject } from '../../reference/core/index.ts';
import { checkProofOf, judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes an envelope that somebody else signed for the sender',
  answer: judgingEnvelopes(() => ({
    checkProof: (envelope, keys) => {
      const method = String(isJsonObject(envelope.proof) && envelope.proof['verificationMethod']);
      const [signer = ''] = method.split('#');
      const all = keys.map((key) => ({ ...key, id: method, controller: signer }));
      checkProofOf(envelope, (sent) => ({ ...sent, sender_did: signer }), all);
    },
  })),
});
