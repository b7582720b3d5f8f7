import { ProtocolError } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-shape', 'async-envelope'],
  description: 'refuses envelopes that live for less than a minute',
  answer: judgingEnvelopes((right) => ({
    checkShape: (value) => {
      right.checkShape(value);
      if (Number((value as { ttl_seconds?: unknown }).ttl_seconds) < 60) {
        throw new ProtocolError('shape-invalid', 'a life of less than a minute');
      }
    },
  })),
});
