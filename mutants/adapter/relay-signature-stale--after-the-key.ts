import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-stale'],
  description: 'asks for the key before the time',
  answer: judgingRequests((right) => ({
    checkTime: () => undefined,
    requireKey: (signature, keys, now) => {
      const key = right.requireKey(signature, keys, now);
      right.checkTime(signature, now);
      return key;
    },
  })),
});
