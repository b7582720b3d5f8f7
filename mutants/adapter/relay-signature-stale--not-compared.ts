import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes signatures of any time',
  answer: judgingRequests(() => ({ checkTime: () => undefined })),
});
