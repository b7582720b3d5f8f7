import type { HostParts } from '../../reference/host/parts.ts';
import { changeCheck, keptDocument } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move'],
  description: 'confirms a Move by what it kept of the target',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => (delivery, tools) => {
      const { kernel } = tools;
      const isMoveConfirmed: HostParts['isMoveConfirmed'] = async (_, move) => {
        const kept = keptDocument(kernel, String(move.target));
        return kept
          ? parts.namesAlso(kept, String(move.actor))
          : parts.isMoveConfirmed(kernel, move);
      };
      return right(delivery, {
        ...tools,
        kernel: { ...kernel, parts: { ...kernel.parts, isMoveConfirmed } },
      });
    }),
});
