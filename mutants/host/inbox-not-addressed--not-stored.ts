import { audienceList, isForFollowers } from '../../reference/host/audience.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-not-addressed'],
  description: 'takes an activity that does not name the actor, and does not keep it',
  change: (parts, { base }) =>
    changeCheck(parts, 'store', (right) => (delivery, tools) => {
      const activity = delivery.value as SignedActivity;
      const named = ['to', 'cc'].flatMap((list) => audienceList(activity, list));
      const isOurs =
        delivery.name === undefined ||
        isForFollowers(activity) ||
        named.includes(`${base}/actors/${delivery.name}`);
      return isOurs ? right(delivery, tools) : undefined;
    }),
});
