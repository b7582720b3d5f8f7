import type { Kernel } from '../../reference/host/kernel.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-loop'],
  description: 'takes a page that it has read for the end of the outbox',
  change: (parts) => ({
    ...parts,
    stepBackfill: (backfill, tools) => {
      const changed: Kernel = {
        ...tools.kernel,
        parts: {
          ...tools.kernel.parts,
          walkAhead: async (page, walked, isCandidate) => {
            const result = await parts.walkAhead(page, walked, isCandidate);
            const isRead =
              page.next !== undefined &&
              (walked.walked.has(page.next) || page.next === walked.next);
            return isRead ? { ...result, isFar: true } : result;
          },
        },
      };
      return parts.stepBackfill(backfill, { ...tools, kernel: changed });
    },
  }),
});
