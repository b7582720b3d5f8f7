import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-size'],
  description: 'counts the length of an answer in characters',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      return {
        read: async (pair, place, limits) => {
          const batch = await right.read(pair, place, { ...limits, bytes: Infinity });
          let length = 0;
          const elements = batch.elements.filter(
            ({ text }) => (length += text.length) <= limits.bytes,
          );
          return elements.length === batch.elements.length
            ? batch
            : { elements, place: elements.at(-1)!.place, hasMore: true };
        },
      };
    },
  }),
});
