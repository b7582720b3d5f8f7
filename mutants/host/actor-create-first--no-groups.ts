import { ProtocolError } from '../../reference/core/errors.ts';
import { isJsonObject } from '../../reference/core/json.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-first'],
  description: 'does not take a Group for an actor',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (!local && isJsonObject(request.object) && request.object.type === 'Group')
        throw new ProtocolError('conflict', 'no actor');
      parts.checkLife(local, request);
    },
  }),
});
