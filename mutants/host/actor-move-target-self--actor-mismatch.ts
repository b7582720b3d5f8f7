import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-target-self'],
  description: 'answers 403 to a Move to the actor itself',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      if (move.target === move.actor)
        throw new ProtocolError('actor-mismatch', 'an actor does not move to itself');
      return parts.checkMoveTarget(kernel, move);
    },
  }),
});
