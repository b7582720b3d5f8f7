import type { SignedActivity } from '../../reference/host/events.ts';
import { announceTarget } from '../../reference/host/projections/announced.ts';
import { hostMutant } from '../mutant.ts';
import { wrapCheck } from '../verb-tools.ts';

export default hostMutant({
  requirements: ['announce-fetch'],
  description: 'answers an Announce when it has fetched what is announced',
  change: (parts) => ({
    ...parts,
    inboxChecks: wrapCheck(parts.inboxChecks, 'store', (store) => async (delivery, tools) => {
      await store(delivery, tools);
      const id = announceTarget(delivery.value as SignedActivity) ?? '';
      const { announcements } = tools.kernel.state.announced;
      const isUnderWay = (): boolean =>
        [...(announcements.get(id)?.fetches.values() ?? [])].some(({ attempts }) => attempts === 0);
      while (isUnderWay()) await new Promise((resolve) => setTimeout(resolve, 10));
    }),
  }),
});
