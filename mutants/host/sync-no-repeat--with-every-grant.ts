import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-no-repeat'],
  description: 'delivers everything again whenever there is a grant',
  change: (parts) => ({
    ...parts,
    openReading: (tools, request) => {
      const right = parts.openReading(tools, request);
      return {
        read: (pair, place, limits) => {
          const isSame = place?.consent.arrival === tools.book.mark().arrival;
          return right.read(pair, isSame ? place : undefined, limits);
        },
      };
    },
  }),
});
