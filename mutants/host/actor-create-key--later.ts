import { formatTimestamp, timestampToMilliseconds } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-key'],
  description: 'gives the first key a time after the Create',
  change: (parts) => ({
    ...parts,
    foldActorState: (state, entry) =>
      parts.foldActorState(
        state,
        entry.kind === 'published' && entry.firstKey
          ? {
              ...entry,
              firstKey: {
                ...entry.firstKey,
                created: formatTimestamp(timestampToMilliseconds(entry.firstKey.created) + 1),
              },
            }
          : entry,
      ),
  }),
});
