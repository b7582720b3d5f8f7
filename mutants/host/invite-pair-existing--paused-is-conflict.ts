import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['invite-pair-existing'],
  description: 'refuses to invite where the pair is paused',
  change: (parts) => ({
    ...parts,
    requireInvited: (pair) => {
      const found = parts.requireInvited(pair);
      if (found.state === 'paused') throw new ProtocolError('conflict', 'the pair is paused');
      return found;
    },
  }),
});
