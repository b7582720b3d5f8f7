import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-longpoll-ends'],
  description: 'answers a long poll of a paused pair with a fault',
  change: (parts) => ({
    ...parts,
    pairOfFeed: (request, tools) => {
      try {
        return parts.pairOfFeed(request, tools);
      } catch (error) {
        throw isContinuous(request) ? error : new ProtocolError('unavailable', 'the pair has gone');
      }
    },
  }),
});
