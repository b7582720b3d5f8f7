import type { JsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['aitl-list'],
  description: 'shows a proposal as used when the peer has confirmed it',
  change: (parts) => ({
    ...parts,
    proposalsView: (notes, now) => {
      const { proposals } = parts.proposalsView(notes, now) as { proposals: JsonObject[] };
      return {
        proposals: proposals.map((one) => ({
          ...one,
          state: parts.proposalStanding(notes, String(one.id), now)!,
        })),
      };
    },
  }),
});
