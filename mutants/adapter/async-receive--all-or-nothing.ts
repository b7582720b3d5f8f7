import { checkFormShape } from '../../reference/core/index.ts';
import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-receive', 'async-envelope'],
  description: 'refuses an envelope of which one record is of another form',
  answer: judgingEnvelopes((right) => ({
    open: (envelope) => {
      const payload = right.open(envelope);
      for (const record of payload.records) checkFormShape(record);
      return payload;
    },
  })),
});
