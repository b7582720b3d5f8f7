import { isJsonObject, ownMember } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-verified'],
  description: 'compares only the beginning of the actor',
  change: (parts) => ({
    ...parts,
    judgeCandidate: async (item, backfill, keys, kernel) => {
      const actor = isJsonObject(item.value) ? String(ownMember(item.value, 'actor')) : '';
      const followed = actor.startsWith(backfill.followed) ? actor : backfill.followed;
      return parts.judgeCandidate(item, { ...backfill, followed }, keys, kernel);
    },
  }),
});
