import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'lists in the order in which it heard',
  change: (parts) => ({
    ...parts,
    listedNeighbours: (present, self) => present.filter(({ did }) => did !== self),
  }),
});
