import { hostMutant } from '../mutant.ts';

export default hostMutant({
  requirements: ['mdns-listen'],
  description: 'knows itself by its URL',
  change: (parts, config) => ({
    ...parts,
    listedNeighbours: (present) =>
      parts.listedNeighbours(present, '').filter(({ url }) => url !== config.base),
  }),
});
