import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-size'],
  description: 'notices that an answer is too long when it is',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      return {
        read: (pair, place, limits) =>
          right.read(pair, place, { ...limits, bytes: limits.bytes + 262_144 }),
      };
    },
  }),
});
