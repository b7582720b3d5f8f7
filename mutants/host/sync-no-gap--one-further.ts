import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-no-gap'],
  description: 'stands one arrival further than what it delivered',
  change: (parts) => ({
    ...parts,
    behindRecord: (stored, target, consent) => {
      const place = parts.behindRecord(stored, target, consent);
      return { ...place, arrival: place.arrival + 1 };
    },
  }),
});
