import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';

const had = new Set<string>();

export default hostMutant({
  requirements: ['pair-message-replay'],
  description: 'counts the nonce of a message before it is believed',
  change: (parts) => ({
    ...parts,
    readPairMessage: (kind, value, pairId) => {
      const message = parts.readPairMessage(kind, value, pairId);
      const name = `${message.from} ${kind === 'pair_request' ? message.nonce : message.id}`;
      if (had.has(name) && kind !== 'pair_confirm') throw new ProtocolError('gone', 'had before');
      had.add(name);
      return message;
    },
  }),
});
