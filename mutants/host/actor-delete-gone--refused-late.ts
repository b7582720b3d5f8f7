import type { InboxCheck } from '../../reference/host/inbox.ts';
import { findActor } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-gone'],
  description: 'sees that an actor was deleted only after it has verified a delivery',
  change: (parts) => ({
    ...parts,
    inboxChecks: parts.inboxChecks.flatMap((check): InboxCheck[] => {
      if (check.name === 'replay')
        return [...parts.inboxChecks.filter(({ name }) => name === 'target'), check];
      if (check.name !== 'target') return [check];
      return [
        {
          ...check,
          run: (delivery, tools) => {
            const actor =
              delivery.name === undefined ? undefined : findActor(tools.kernel, delivery.name);
            return actor ? undefined : check.run(delivery, tools);
          },
        },
      ];
    }),
  }),
});
