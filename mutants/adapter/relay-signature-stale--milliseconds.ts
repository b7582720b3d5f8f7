import { judgingRequests } from '../mailbox-answers.ts';
import { adapterMutant } from '../mutant.ts';

export default adapterMutant({
  requirements: ['relay-signature-stale'],
  description: 'takes the time in milliseconds, too',
  answer: judgingRequests((right) => ({
    checkTime: ({ created, ...signature }, now) =>
      right.checkTime({ ...signature, created: created > 1e12 ? created / 1_000 : created }, now),
  })),
});
