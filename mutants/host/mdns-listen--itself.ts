import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'lists itself',
  change: (parts) => ({
    ...parts,
    listedNeighbours: (present) => parts.listedNeighbours(present, ''),
  }),
});
