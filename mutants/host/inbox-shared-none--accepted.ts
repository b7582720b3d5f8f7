import type { SignedActivity } from '../../reference/host/events.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-shared-none'],
  description: 'answers 202 to an activity at the shared inbox that concerns nobody',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.map((check) =>
      ['receivers', 'replay', 'store'].includes(check.name)
        ? {
            ...check,
            async run(delivery, tools) {
              const activity = delivery.value as SignedActivity;
              const isForNobody =
                delivery.name === undefined &&
                parts.sharedInboxReceivers(activity, tools.kernel).length === 0;
              if (!isForNobody) await check.run(delivery, tools);
            },
          }
        : check,
    ),
  }),
});
