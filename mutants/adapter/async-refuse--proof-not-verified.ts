import { judgingEnvelopes } from '../envelope-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['async-refuse'],
  description: 'does not ask who made an envelope',
  answer: judgingEnvelopes(() => ({ checkProof: () => undefined })),
});
