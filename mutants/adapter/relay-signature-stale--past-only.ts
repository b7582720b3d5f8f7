import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes signatures of the future',
  answer: judgingRequests((right) => ({
    checkTime: (signature, now) => {
      if (signature.created * 1_000 < Date.parse(now)) right.checkTime(signature, now);
    },
  })),
});
