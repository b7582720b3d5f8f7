import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-no-repeat'],
  description: 'begins with the record that was delivered last',
  change: (parts) => ({
    ...parts,
    behindRecord: (stored, target, consent) => {
      const place = parts.behindRecord(stored, target, consent);
      return { ...place, arrival: place.arrival - 1 };
    },
  }),
});
