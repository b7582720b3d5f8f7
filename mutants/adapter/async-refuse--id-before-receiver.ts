import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'compares the id before it asks for whom an envelope is',
  answer: judgingEnvelopes((right) => ({
    checkReceiver: (envelope, receiver) => {
      right.checkId(envelope);
      right.checkReceiver(envelope, receiver);
    },
  })),
});
