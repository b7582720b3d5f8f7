import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'takes what is for followers for what is for this one',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const { value } = item;
      if (!isJsonObject(value) || ![value.to, value.cc].flat().includes('Followers')) {
        return parts.judgeCandidate(item, backfill, keys, kernel);
      }
      const known = await keys.known();
      const changed = {
        ...kernel,
        parts: { ...kernel.parts, verifyHistory: () => kernel.parts.verifyHistory(value, known) },
      };
      const open = { ...item, value: { ...value, to: ['Public'] } };
      return parts.judgeCandidate(open, backfill, keys, changed);
    },
  }),
});
