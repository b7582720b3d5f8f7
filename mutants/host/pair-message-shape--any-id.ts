import type { PairMessage } from '../../reference/core/pair-messages.ts';
import { hostMutant } from '../mutant.ts';
import { overlook } from '../pair-tools.ts';

export default hostMutant({
  requirements: ['pair-message-shape'],
  description: 'does not compute the id of a message',
  change: (parts) => ({
    ...parts,
    readPairMessage: (kind, value, pairId) =>
      overlook(
        () => parts.readPairMessage(kind, value, pairId),
        ['id-mismatch'],
        () => value as PairMessage,
      ),
  }),
});
