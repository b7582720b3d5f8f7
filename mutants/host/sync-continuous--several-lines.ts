import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-continuous'],
  description: 'spreads the data of an event over several lines',
  change: (parts) => ({
    ...parts,
    eventText: (cursor, data) => {
      const lines = JSON.stringify(JSON.parse(data), null, 1).replaceAll('\n', '\ndata: ');
      return `event: record\nid: ${cursor}\ndata: ${lines}\n\n`;
    },
  }),
});
