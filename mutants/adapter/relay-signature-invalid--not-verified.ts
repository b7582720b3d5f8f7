import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-invalid'],
  description: 'does not verify signatures',
  answer: judgingRequests(() => ({ checkSignature: () => undefined })),
});
