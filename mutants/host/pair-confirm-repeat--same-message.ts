import type { Envelope } from '../../reference/host/pairs/messages.ts';
import { hostMutant } from '../mutant.ts';

const confirms = new Map<string, Envelope>();

export default hostMutant({
  requirements: ['pair-confirm-repeat'],
  description: 'sends the first confirm again and again',
  change: (parts) => ({
    ...parts,
    composeMessage: (envelope, members) => {
      const message = parts.composeMessage(envelope, members);
      if (message.object !== 'pair_confirm') return message;
      const first = confirms.get(message.nonce) ?? message;
      confirms.set(message.nonce, first);
      return first;
    },
  }),
});
