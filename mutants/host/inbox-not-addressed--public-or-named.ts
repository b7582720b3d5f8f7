import { ProtocolError } from '../../reference/core/errors.ts';
import { audienceList, isForFollowers } from '../../reference/host/audience.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-not-addressed'],
  description: 'forbids what is neither public nor for the actor',
  change: (parts, { base }) =>
    changeCheck(parts, 'receivers', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      if (delivery.name === undefined) return;
      const activity = delivery.value as SignedActivity;
      const named = ['to', 'cc'].flatMap((list) => audienceList(activity, list));
      if (!isForFollowers(activity) && !named.includes(`${base}/actors/${delivery.name}`))
        throw new ProtocolError('forbidden', 'not for this actor');
    }),
});
