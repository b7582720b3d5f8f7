import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['pair-threads'],
  description: 'delivers of a thread that is allowed only what comes after that',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      return {
        read: async (pair, place, limits) => {
          const batch = await right.read(pair, place, limits);
          if (parts.isThreadOpen(request.thread, pair)) return batch;
          const arrival = tools.reader.lastArrival(request.thread);
          return { ...batch, place: { ...batch.place, arrival } };
        },
      };
    },
  }),
});
