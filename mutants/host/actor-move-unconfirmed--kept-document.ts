import type { HostParts } from '../../reference/host/parts.ts';
import { keptDocument } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['actor-move-unconfirmed'],
  description: 'believes what it kept of the target',
  change: (parts) => ({
    ...parts,
    checkMoveTarget: (kernel, move) => {
      const isMoveConfirmed: HostParts['isMoveConfirmed'] = async (_, { target, actor }) => {
        const kept = keptDocument(kernel, String(target));
        return kept ? parts.namesAlso(kept, String(actor)) : parts.isMoveConfirmed(kernel, move);
      };
      return parts.checkMoveTarget(
        { ...kernel, parts: { ...kernel.parts, isMoveConfirmed } },
        move,
      );
    },
  }),
});
