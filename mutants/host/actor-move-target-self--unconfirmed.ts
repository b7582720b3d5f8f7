import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-target-self'],
  description: 'answers a Move to the actor itself as one that nobody confirms',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      if (move.target === move.actor)
        throw new ProtocolError('move-unconfirmed', 'nobody else says so');
      return parts.checkMoveTarget(kernel, move);
    },
  }),
});
