import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'stores whatever the outbox shows, whoever it is for',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const { value } = item;
      if (!isJsonObject(value)) return false;
      // The audience is read by itself: what is signed stays as it is.
      const changed = {
        ...kernel,
        parts: { ...kernel.parts, verifyHistory: () => kernel.parts.verifyHistory(value, known) },
      };
      const known = await keys.known();
      const open = { ...item, value: { ...value, to: ['Public'] } };
      return parts.judgeCandidate(open, backfill, keys, changed);
    },
  }),
});
