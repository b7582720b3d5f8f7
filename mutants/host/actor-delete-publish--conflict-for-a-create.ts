import { ProtocolError } from '../../reference/core/errors.ts';
import { createsActor, isDeleted } from '../../reference/host/projections/actor-state.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-delete-publish'],
  description: 'answers 409 to the Create of an actor that was deleted',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (local && isDeleted(local) && createsActor(request))
        throw new ProtocolError('conflict', 'the actor has been created already');
      parts.checkLife(local, request);
    },
  }),
});
