import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-receiver', 'async-refuse'],
  description: 'takes envelopes for anybody',
  answer: judgingEnvelopes(() => ({ checkReceiver: () => undefined })),
});
