import { ProtocolError } from '../../reference/core/errors.ts';
import { createsActor, isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-publish'],
  description: 'says that a deleted actor has not been created',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (local && isDeleted(local) && !createsActor(request))
        throw new ProtocolError('conflict', 'the actor has not been created');
      parts.checkLife(local, request);
    },
  }),
});
