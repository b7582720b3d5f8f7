import type { Envelope } from '../../reference/host/pairs/messages.ts';
import { hostMutant } from '../mutant.ts';

const polls = new Map<string, Envelope>();

export default hostMutant({
  requirements: ['pair-polling'],
  description: 'sends the same poll again and again',
  change: (parts) => ({
    ...parts,
    composeMessage: (envelope, members) => {
      const message = parts.composeMessage(envelope, members);
      if (message.object !== 'pair_poll') return message;
      const first = polls.get(message.nonce) ?? message;
      polls.set(message.nonce, first);
      return first;
    },
  }),
});
