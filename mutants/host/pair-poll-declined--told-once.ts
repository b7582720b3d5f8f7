import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { POLL } from '../pair-message-tools.ts';
import { refuseRoute } from '../pair-tools.ts';

let told = 0;

export default hostMutant({
  requirements: ['pair-poll-declined'],
  description: 'tells once that a proposal was declined',
  change: (parts) =>
    refuseRoute(parts, POLL, (error) => {
      if (!(error instanceof ProtocolError) || error.code !== 'pair_declined') return error;
      told += 1;
      return told % 2 === 1 ? error : new ProtocolError('gone', 'told already');
    }),
});
