import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-create-first'],
  description: 'answers 404 to an Update of an actor that was not created',
  change: (parts) => ({
    ...parts,
    checkLife: (local, request) => {
      if (!local && request.type === 'Update')
        throw new ProtocolError('not-found', 'no such actor');
      parts.checkLife(local, request);
    },
  }),
});
