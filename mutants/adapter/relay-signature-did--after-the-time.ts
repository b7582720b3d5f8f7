import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-did'],
  description: 'asks for the time of a signature first',
  answer: judgingRequests((right) => ({
    checkOwner: () => undefined,
    checkTime: (signature, now) => right.checkTime(signature, now),
    requireKey: (signature, keys, now) => {
      right.checkOwner(signature, String(keys[0]?.controller));
      return right.requireKey(signature, keys, now);
    },
  })),
});
