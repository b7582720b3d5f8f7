import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-ids-withheld'],
  description: 'names what may not cross after what is not there',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) => {
      const { records, missing } = parts.findCrossing(ids, pair, tools);
      const isHeld = (id: string): boolean => tools.reader.find(id) !== undefined;
      return {
        records,
        missing: [...missing.filter((id) => !isHeld(id)), ...missing.filter(isHeld)],
      };
    },
  }),
});
