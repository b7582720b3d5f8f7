import { hostMutant } from '../mutant.ts';
import { isContinuous } from '../sync-tools.ts';

export default hostMutant({
  requirements: ['consent-next'],
  description: 'delivers a thread again at the next request, and not on a feed that is open',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      let isFirst = true;
      const isWider: typeof parts.isWider = (now, before) =>
        (isFirst || !isContinuous(request)) && parts.isWider(now, before);
      const right = parts.openReading({ ...tools, parts: { ...tools.parts, isWider } }, request);
      return {
        read: async (pair, place, limits) => {
          const batch = await right.read(pair, place, limits);
          isFirst = false;
          return batch;
        },
      };
    },
  }),
});
