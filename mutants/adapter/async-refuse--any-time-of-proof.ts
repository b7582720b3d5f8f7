import type { JsonObject } from '../../reference/core/index.ts';
import { proofOf } from '../adapter-tools.ts';
import { checkProofOf, judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'takes a proof of another time than the envelope has',
  answer: judgingEnvelopes(() => ({
    checkProof: (envelope, keys) => {
      const proved = (sent: JsonObject): JsonObject => ({
        ...sent,
        created: proofOf(sent)['created'] ?? null,
      });
      checkProofOf(envelope, proved, keys);
    },
  })),
});
