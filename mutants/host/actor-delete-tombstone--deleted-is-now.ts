import { formatTimestamp } from '../../reference/core/time.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-tombstone'],
  description: 'says that the actor was deleted just now',
  change: (parts) => ({
    ...parts,
    tombstone: (actor) =>
      parts.tombstone({ ...actor, deleted: formatTimestamp(parts.clock.now()) }),
  }),
});
