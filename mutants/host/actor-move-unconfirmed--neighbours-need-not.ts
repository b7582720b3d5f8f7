import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'takes every Move to another actor of the host',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      const target = String(move.target);
      const isNear = target !== move.actor && kernel.state.actors.has(target);
      return isNear ? Promise.resolve() : parts.checkMoveTarget(kernel, move);
    },
  }),
});
