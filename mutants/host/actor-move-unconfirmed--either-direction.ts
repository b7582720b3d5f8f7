import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'lets the actor itself confirm that it is its target',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      const isMoveConfirmed: HostParts['isMoveConfirmed'] = async (_, { target, actor }) => {
        const names = kernel.state.actors.get(String(actor))?.profile.alsoKnownAs;
        return (
          (await parts.isMoveConfirmed(kernel, move)) ||
          (Array.isArray(names) && names.includes(String(target)))
        );
      };
      return parts.checkMoveTarget(
        { ...kernel, parts: { ...kernel.parts, isMoveConfirmed } },
        move,
      );
    },
  }),
});
