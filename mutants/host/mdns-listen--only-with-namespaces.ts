import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'lists only who advertises a namespace',
  change: (parts) => ({
    ...parts,
    listedNeighbours: (present, self) =>
      parts.listedNeighbours(present, self).filter(({ namespaces }) => namespaces.length > 0),
  }),
});
