import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['follow-manual-decide'],
  description: 'lets nobody but itself publish an Accept',
  change: (parts) => ({
    ...parts,
    checkRequest(request, name, actor) {
      const checked = parts.checkRequest(request, name, actor);
      if (checked.type === 'Accept')
        throw new ProtocolError('conflict', 'the host answers Follows');
      return checked;
    },
  }),
});
