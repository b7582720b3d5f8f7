import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-did'],
  description: 'does not ask whose key signed',
  answer: judgingRequests(() => ({ checkOwner: () => undefined })),
});
