import { computeCid } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-id', 'async-refuse'],
  description: 'takes an id that covers the proof as well',
  answer: judgingEnvelopes((right) => ({
    checkId: (envelope) => {
      const { id, ...rest } = envelope;
      if (computeCid(rest) !== id) right.checkId(envelope);
    },
  })),
});
