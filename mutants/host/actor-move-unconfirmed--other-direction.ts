import type { HostParts } from '../../reference/host/parts.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'asks whether the actor lists its target',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      const isMoveConfirmed: HostParts['isMoveConfirmed'] = async (_, { target, actor }) => {
        await parts.isMoveConfirmed(kernel, move);
        const names = kernel.state.actors.get(String(actor))?.profile.alsoKnownAs;
        return Array.isArray(names) && names.includes(String(target));
      };
      return parts.checkMoveTarget(
        { ...kernel, parts: { ...kernel.parts, isMoveConfirmed } },
        move,
      );
    },
  }),
});
