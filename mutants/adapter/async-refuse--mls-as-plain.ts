import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'opens every encoding as if it were plain',
  answer: judgingEnvelopes((right) => ({
    open: (envelope) =>
      typeof envelope.payload === 'string' ? { records: [] } : right.open(envelope),
  })),
});
