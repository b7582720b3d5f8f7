import { ProtocolError } from '../../reference/core/errors.ts';
import { audienceList } from '../../reference/host/audience.ts';
import type { SignedActivity } from '../../reference/host/events.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-not-addressed'],
  description: 'does not find an actor whom an activity does not name',
  change: (parts, { base }) =>
    changeCheck(parts, 'receivers', (right) => async (delivery, tools) => {
      await right(delivery, tools);
      if (delivery.name === undefined) return;
      const named = ['to', 'cc'].flatMap((list) =>
        audienceList(delivery.value as SignedActivity, list),
      );
      if (!named.includes(`${base}/actors/${delivery.name}`))
        throw new ProtocolError('not-found', 'not for this actor');
    }),
});
