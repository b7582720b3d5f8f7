import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-shape'],
  description: 'takes everything that is no URL of a host for a handle',
  change: (parts) => ({
    ...parts,
    readInvite: (body) => {
      if (typeof body.peer === 'string' && body.peer.startsWith('did:')) {
        throw new ProtocolError('handle-unsupported', 'a URL or a pair_id is needed');
      }
      return parts.readInvite(body);
    },
  }),
});
