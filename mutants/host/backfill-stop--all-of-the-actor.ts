import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

function followedBy(follow: unknown): unknown {
  return isJsonObject(follow) ? follow.object : undefined;
}

export default hostMutant({
  requirements: ['backfill-stop'],
  description: 'stops all backfills of an actor with any Undo of it',
  change: (parts) => ({
    ...parts,
    foldBackfills: (state, entry, surroundings) => {
      const result = parts.foldBackfills(state, entry, surroundings);
      if (entry.kind !== 'published' || entry.activity.type !== 'Undo') return result;
      for (const backfill of parts.openBackfills(state)) {
        if (backfill.followed === followedBy(entry.activity.object)) backfill.standing = 'stopped';
      }
      return result;
    },
  }),
});
