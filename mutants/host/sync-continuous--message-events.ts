import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['sync-continuous'],
  description: 'sends events of no type',
  change: (parts) => ({
    ...parts,
    eventText: (cursor, data) => `id: ${cursor}\ndata: ${data}\n\n`,
  }),
});
