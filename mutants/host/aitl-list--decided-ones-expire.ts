import type { JsonObject } from '../../reference/core/json.ts';
import { later } from '../../reference/host/pairs/rules.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-list'],
  description: 'shows a declined proposal as expired when its time has come',
  change: (parts) => ({
    ...parts,
    proposalsView: (notes, now) => {
      const { proposals } = parts.proposalsView(notes, now) as { proposals: JsonObject[] };
      return {
        proposals: proposals.map((one) =>
          one.state !== 'pending' && later(String(one.created), parts.pairTimes.proposal) <= now
            ? { ...one, state: 'expired' }
            : one,
        ),
      };
    },
  }),
});
