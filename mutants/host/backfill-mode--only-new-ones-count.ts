import type { Kernel } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-mode'],
  description: 'counts for last-N only what the follower has not received yet',
  change: (parts) => ({
    ...parts,
    stepBackfill: (backfill, tools) => {
      const { kernel } = tools;
      const changed: Kernel = {
        ...kernel,
        parts: {
          ...kernel.parts,
          walkAhead: (page, walked, isCandidate) =>
            parts.walkAhead(
              page,
              walked,
              async (item) =>
                (await isCandidate(item)) &&
                !parts.isReplay(kernel.state.mailboxes, walked.follower, item.name),
            ),
        },
      };
      return parts.stepBackfill(backfill, { ...tools, kernel: changed });
    },
  }),
});
