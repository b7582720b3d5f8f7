import { computeCid } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-id', 'async-refuse'],
  description: 'takes the content id of the payload as that of the envelope',
  answer: judgingEnvelopes((right) => ({
    checkId: (envelope) => {
      if (computeCid(envelope.payload) !== envelope.id) right.checkId(envelope);
    },
  })),
});
