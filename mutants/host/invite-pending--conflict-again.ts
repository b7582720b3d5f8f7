import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pending'],
  description: 'refuses an invite while a handshake is under way',
  change: (parts) => ({
    ...parts,
    findInvited: (known, url, now) => {
      const found = parts.findInvited(known, url, now);
      if (found?.state === 'establishing') throw new ProtocolError('conflict', 'it is under way');
      return found;
    },
  }),
});
