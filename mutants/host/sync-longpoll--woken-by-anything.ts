import { ProtocolError } from '../../reference/core/errors.ts';
import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['sync-longpoll'],
  description: 'answers a long poll when anything has arrived',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      let seen: number | undefined;
      return {
        read: async (pair, place, limits) => {
          const batch = await right.read(pair, place, limits);
          const last = tools.reader.lastArrival(request.thread);
          const isNews = seen !== undefined && last > seen;
          seen = last;
          if (isNews && batch.elements.length === 0 && !isContinuous(request)) {
            throw new ProtocolError('unavailable', 'something came that is not for the peer');
          }
          return batch;
        },
      };
    },
  }),
});
