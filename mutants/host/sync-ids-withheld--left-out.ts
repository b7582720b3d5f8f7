import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-ids-withheld'],
  description: 'neither gives nor names what may not cross',
  change: (parts) => ({
    ...parts,
    findCrossing: (ids, pair, tools) => {
      const { records, missing } = parts.findCrossing(ids, pair, tools);
      return { records, missing: missing.filter((id) => !tools.reader.find(id)) };
    },
  }),
});
