import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-target-self'],
  description: 'lets an actor move to itself if it lists itself',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: async (kernel, move) => {
      if (move.target !== move.actor) return parts.checkMoveTarget(kernel, move);
      if (!(await kernel.parts.isMoveConfirmed(kernel, move)))
        throw new ProtocolError('shape-invalid', 'not listed');
    },
  }),
});
