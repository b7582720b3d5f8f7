import { ProtocolError } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-receive', 'async-envelope'],
  description: 'refuses an envelope with as many records as there may be',
  answer: judgingEnvelopes((right) => ({
    open: (envelope) => {
      const payload = right.open(envelope);
      if (payload.records.length < 1_000) return payload;
      throw new ProtocolError('shape-invalid', 'too many records');
    },
  })),
});
