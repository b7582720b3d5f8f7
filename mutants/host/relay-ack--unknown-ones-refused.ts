import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { changeRelay } from '../relay-tools.ts';

export default hostMutant({
  requirements: ['relay-ack'],
  description: 'refuses an acknowledgement with a seal that is unknown',
  change: (parts) =>
    changeRelay(parts, (right) => ({
      acknowledge: (tables, asked) => {
        const done = right.acknowledge(tables, asked);
        if (done.unknown.length > 0) throw new ProtocolError('not-found', 'it is unknown');
        return done;
      },
    })),
});
