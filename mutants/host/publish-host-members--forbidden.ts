import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['publish-host-members'],
  description: 'answers 403 to a request that has a member of the host',
  change: (parts) => ({
    ...parts,
    checkRequest: (request, name, actor) => {
      try {
        return parts.checkRequest(request, name, actor);
      } catch (error) {
        throw error instanceof ProtocolError && error.detail.endsWith('by the host')
          ? new ProtocolError('forbidden', error.detail)
          : error;
      }
    },
  }),
});
