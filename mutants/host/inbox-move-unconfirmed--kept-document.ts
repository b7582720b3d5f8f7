import type { HostParts } from '../../reference/host/parts.ts';
import { changeCheck } from '../changes.ts';
import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['inbox-move-unconfirmed'],
  description: 'looks at the target of a Move only where it has not been seen for a day',
  change: (parts) =>
    changeCheck(parts, 'move', (right) => (delivery, tools) => {
      const { kernel } = tools;
      const isMoveConfirmed: HostParts['isMoveConfirmed'] = async (_, move) => {
        const kept = kernel.state.peers.documents.get(String(move.target));
        const isFresh = kept && !parts.isExpired(kept, parts.clock.now());
        return (
          (isFresh && parts.namesAlso(kept.document, String(move.actor))) ||
          parts.isMoveConfirmed(kernel, move)
        );
      };
      return right(delivery, {
        ...tools,
        kernel: { ...kernel, parts: { ...kernel.parts, isMoveConfirmed } },
      });
    }),
});
