import { ProtocolError } from '../../reference/core/errors.ts';
import { changePartsOfRoute } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['backfill-collection'],
  description: 'does not let the operator read it',
  change: (parts) =>
    changePartsOfRoute(parts, 'GET /actors/:name/backfilled', ({ requireOwner }) => ({
      requireOwner: (holder, actor) => {
        requireOwner(holder, actor);
        if (holder?.kind === 'operator') throw new ProtocolError('forbidden', 'for its owner only');
      },
    })),
});
