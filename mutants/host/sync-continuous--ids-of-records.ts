import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-continuous'],
  description: 'names events by the ids of their records',
  change: (parts) => ({
    ...parts,
    eventText: (_, data) =>
      `event: record\nid: ${(JSON.parse(data) as { id: string }).id}\ndata: ${data}\n\n`,
  }),
});
