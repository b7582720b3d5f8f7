import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-deposit-id', 'async-refuse'],
  description: 'does not compare the id of an envelope',
  answer: judgingEnvelopes(() => ({ checkId: () => undefined })),
});
