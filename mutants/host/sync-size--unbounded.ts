import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-size'],
  description: 'gives as many records as the limit allows, however long they are',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      return {
        read: (pair, place, limits) => right.read(pair, place, { ...limits, bytes: Infinity }),
      };
    },
  }),
});
