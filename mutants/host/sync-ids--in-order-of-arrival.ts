import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-ids'],
  description: 'gives records in the order in which they arrived',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) => {
      const placeOf = (id: string): number => tools.reader.find(id)?.arrival ?? 0;
      const sorted = [...ids].sort((one, other) => placeOf(one) - placeOf(other));
      return parts.findCrossing(sorted, pair, tools);
    },
  }),
});
