import { ProtocolError } from '../../reference/core/errors.ts';
import { isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-publish'],
  description: 'says that the token of a deleted actor permits nothing',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (local && isDeleted(local)) throw new ProtocolError('forbidden', 'the actor was deleted');
      parts.checkLife(local, request);
    },
  }),
});
